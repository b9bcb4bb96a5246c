using System.Text.Json;
using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.State;
using OneSignal.Generated.Testing.Validation;

namespace OneSignal.Generated.Testing.Operations;

/// <summary>Custom events: each is recorded or refused on its own.</summary>
internal sealed class CustomEventOperations : IOperationGroup
{
    private const int MaxEventBytes = 2024;

    public IReadOnlyDictionary<string, Func<ApiCall, ApiAnswer>> Handlers { get; } =
        new Dictionary<string, Func<ApiCall, ApiAnswer>>(StringComparer.Ordinal) { ["createCustomEvents"] = Create };

    private static ApiAnswer Create(ApiCall call)
    {
        var events = call.BodyProperty("events").Items().ToList();
        if (events.SelectMany(Check).ToList() is { Count: > 0 } violations)
        {
            return CallReader.Refuse(call.Errors, violations);
        }

        var failed = new JsonArray();
        foreach (var sent in events)
        {
            if (!TryFindUser(call, sent, out var user))
            {
                failed.Add((JsonNode)Failure(sent));
            }
            else if (!call.App.Events.IsRepeated(sent.Property("idempotency_key").Text(), call.Now))
            {
                call.App.Events.Add(new StoredEvent(sent.Property("name").GetString()!, user, Time(call, sent), sent), call.Now);
            }
        }

        return ApiAnswer.Json(202, new JsonObject { ["errors"] = failed });
    }

    private static IEnumerable<Violation> Check(JsonElement sent, int index)
    {
        var place = $"events[{index}]";
        if (UserName(sent) is null)
        {
            yield return new Violation(place, "needs an external_id or a onesignal_id");
        }

        var size = JsonText.Compact(sent).Length;
        if (size > MaxEventBytes)
        {
            yield return new Violation(place, $"must not be larger than {MaxEventBytes} bytes, and has {size}");
        }
    }

    private static bool TryFindUser(ApiCall call, JsonElement sent, out StoredUser? user)
    {
        var users = call.App.Users;
        user = sent.Property(StoredUser.OneSignalIdLabel).Text() is { } oneSignalId
            ? users.Find(StoredUser.OneSignalIdLabel, oneSignalId)
            : users.Find("external_id", sent.Property("external_id").GetString()!);
        return user is not null || users.IsUnused;
    }

    private static JsonObject Failure(JsonElement sent)
    {
        var name = UserName(sent)!;
        var failure = new JsonObject { ["event_user_id"] = name };
        if ((sent.Property("event_id").Text() ?? sent.Property("idempotency_key").Text()) is { } id)
        {
            failure["event_id"] = id;
        }

        failure["error"] = new JsonObject { ["code"] = "not found", ["title"] = $"no user has the id {name}" };
        return failure;
    }

    private static string? UserName(JsonElement sent) =>
        sent.Property("external_id").Text() ?? sent.Property(StoredUser.OneSignalIdLabel).Text();

    // What is to happen in the future has happened now.
    private static DateTimeOffset Time(ApiCall call, JsonElement sent) =>
        Timestamp.TryRead(sent.Property("timestamp").Text(), out var time) && time < call.Now ? time : call.Now;
}
