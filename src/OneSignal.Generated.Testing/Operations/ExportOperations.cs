using System.Globalization;
using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.Exports;
using OneSignal.Generated.Testing.Faults.Effects;
using OneSignal.Generated.Testing.State;

namespace OneSignal.Generated.Testing.Operations;

/// <summary>Exports: subscriptions, what happened to a message, and the history of a message.</summary>
internal sealed class ExportOperations : IOperationGroup
{
    private const int RowsPerSecond = 2000;

    /// <summary>Messages to fewer recipients have no rows about sending in their history.</summary>
    private const int SmallestHistory = 1000;

    // Every copy arrives, and then nothing happens to it.
    private static readonly string[] Events = ["sent", "delivered"];

    private static readonly TimeSpan HistoryKeptFor = TimeSpan.FromDays(7);

    private static readonly Lookup<StoredMessage> ByMessage = new(
        FindMessage, "The app has no message with this id, or it is older than 30 days.");

    public IReadOnlyDictionary<string, Func<ApiCall, ApiAnswer>> Handlers { get; } =
        new Dictionary<string, Func<ApiCall, ApiAnswer>>(StringComparer.Ordinal)
        {
            ["exportSubscriptions"] = ExportSubscriptions,
            ["exportEvents"] = ByMessage.Then(ExportEvents),
            ["exportHistory"] = ByMessage.Then(ExportHistory),
        };

    private static StoredMessage? FindMessage(ApiCall call) =>
        call.App.Messages.Find(call.Path("notification_id"), call.Now);

    private static ApiAnswer ExportSubscriptions(ApiCall call)
    {
        var since = call.BodyProperty("last_active_since").Text();
        if (since is not null && !long.TryParse(since, NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            return call.Refuse(400, "last_active_since must be the seconds of a Unix time, as a text.");
        }

        var segment = call.BodyProperty("segment_name").Text();
        if (segment is not null && call.App.Segments.FindByName(segment) is null)
        {
            return call.Refuse(400, $"The app has no segment {segment}.");
        }

        var extra = call.BodyProperty("extra_fields").Texts().Distinct(StringComparer.Ordinal).ToList();
        var rows = Subscriptions(call, segment, since)
            .Select(subscription => SubscriptionTable.Columns.Select(column => column.Value)
                .Concat(extra.Select(name => SubscriptionTable.Extra[name]))
                .Select(value => value(subscription)));
        return StartExport(call, "users", SubscriptionTable.Columns.Select(column => column.Name).Concat(extra), rows);
    }

    private static IEnumerable<StoredSubscription> Subscriptions(ApiCall call, string? segmentName, string? since)
    {
        var subscriptions = call.App.Users.Subscriptions.AsEnumerable();
        if (segmentName is not null)
        {
            // By itself a segment means those who can be reached.
            var segment = call.App.Segments.FindByName(segmentName)!;
            var isUnsubscribedToo = call.BodyProperty("include_unsubscribed").IsTrue();
            subscriptions = subscriptions.Where(subscription =>
                segment.Holds(subscription, call.Now) && (subscription.IsSubscribed || isUnsubscribedToo));
        }

        return since is null
            ? subscriptions
            : subscriptions.Where(subscription =>
                subscription.Owner.LastActive.ToUnixTimeSeconds() > long.Parse(since, CultureInfo.InvariantCulture));
    }

    private static ApiAnswer ExportEvents(ApiCall call, StoredMessage message)
    {
        string[] columns = ["subscription_id", "external_id", "event", "timestamp"];
        var reached = message.IsSent(call.Now) ? message.Audience.Reached : [];
        var rows = reached.SelectMany(recipient => Events.Select(what => new[]
        {
            recipient.Subscription?.Id,
            recipient.User?.Aliases.GetValueOrDefault("external_id") ?? recipient.Name,
            what,
            Timestamp.Show(message.SendAfter),
        }));
        return StartExport(call, "events", columns, rows);
    }

    private static ApiAnswer ExportHistory(ApiCall call, StoredMessage message)
    {
        if (call.Now - message.QueuedAt > HistoryKeptFor)
        {
            return call.Refuse(400, $"The history of a message is there for {HistoryKeptFor.Days} days.");
        }

        // Nobody clicks in the simulator.
        var isListed = call.BodyProperty("events").GetString() == "sent"
            && message.IsSent(call.Now)
            && message.Audience.Reached.Count >= SmallestHistory;
        var rows = (isListed ? message.Audience.Reached : [])
            .Select(recipient => new[] { recipient.Subscription?.Id, Timestamp.Show(message.SendAfter) })
            .ToList();
        var table = CsvFile.Write(["subscription_id", "timestamp"], rows);
        var file = Keep(call, "history", table, rows.Count, isHistory: true);
        return ApiAnswer.Json(202, new JsonObject { ["success"] = true, ["destination_url"] = file });
    }

    private static ApiAnswer StartExport(
        ApiCall call, string what, IEnumerable<string> columns, IEnumerable<IEnumerable<string?>> rows)
    {
        if (call.Organization.Files.Unfinished(call.Now) is { } other)
        {
            return ErrorAnswer.RateLimited(call.Operation, other.ReadyAt - call.Now);
        }

        var written = rows.ToList();
        var file = Keep(call, what, CsvFile.Write(columns, written), written.Count, isHistory: false);
        return ApiAnswer.Json(200, new JsonObject { ["csv_file_url"] = file });
    }

    /// <returns>The address at which the file will be.</returns>
    private static string Keep(ApiCall call, string what, byte[] table, int rows, bool isHistory)
    {
        var time = TimeSpan.FromSeconds(1 + (rows / RowsPerSecond));
        var file = new StoredFile($"{what}_{Guid.NewGuid():N}.csv.gz", table, call.Now + time, isHistory);
        call.Organization.Files.Add(file, call.Now);
        return $"https://{call.Header("Host")}{FileStore.Folder}{file.Name}";
    }
}
