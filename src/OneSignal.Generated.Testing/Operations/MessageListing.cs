using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.State;

namespace OneSignal.Generated.Testing.Operations;

/// <summary>
/// The list of messages: with <c>offset</c> the newest first, with <c>time_offset</c> the oldest first and with the
/// place where the next page starts.
/// </summary>
internal static class MessageListing
{
    /// <summary>The <c>kind</c> of messages that came in through the API; the simulator has no others.</summary>
    private const string SentByApi = "1";

    public static ApiAnswer List(ApiCall call)
    {
        var page = OffsetPage.Of(call);
        if (call.QueryValue("time_offset") is not { } start)
        {
            return page.Answer(Matching(call).Reverse(), "notifications", message => message.Show(call.Now));
        }

        if (call.QueryValue("offset") is not null)
        {
            return call.Refuse(400, "offset cannot be used together with time_offset.");
        }

        return TryReadStart(start, out var isAfterStart)
            ? ListFrom(call, start, isAfterStart, page.Limit)
            : call.Refuse(400, "time_offset is neither a time nor a value of next_time_offset.");
    }

    private static ApiAnswer ListFrom(ApiCall call, string start, Func<StoredMessage, bool> isAfterStart, int limit)
    {
        var matching = Matching(call).ToList();
        var page = matching.Where(isAfterStart).Take(limit).ToList();
        return ApiAnswer.Json(200, new JsonObject
        {
            ["total_count"] = matching.Count,
            ["time_offset"] = start,
            ["next_time_offset"] = page.Count == 0 ? null : Cursor.Write(page[^1].Number),
            ["limit"] = limit,
            ["notifications"] = new JsonArray([.. page.Select(message => message.Show(call.Now))]),
        });
    }

    private static IEnumerable<StoredMessage> Matching(ApiCall call) =>
        call.App.Messages.All(call.Now).Where(message =>
            call.QueryValue("kind") is null or SentByApi
            && (call.QueryValue("template_id") is not { } template
                || string.Equals(message.TemplateId, template, StringComparison.OrdinalIgnoreCase)));

    private static bool TryReadStart(string text, out Func<StoredMessage, bool> isAfterStart)
    {
        if (Cursor.TryRead(text, out var number))
        {
            isAfterStart = message => message.Number > number;
            return true;
        }

        var isTime = Timestamp.TryRead(text, out var time);
        isAfterStart = message => message.QueuedAt > time;
        return isTime;
    }
}
