using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.Audiences;
using OneSignal.Generated.Testing.State;

namespace OneSignal.Generated.Testing.Operations;

/// <summary>Messages: create, get, list, cancel and count recipients.</summary>
internal sealed class NotificationOperations : IOperationGroup
{
    private const string NoSubscribers = "All included players are not subscribed";

    private static readonly Lookup<StoredMessage> ById = new(
        call => call.App.Messages.Find(call.Path("notification_id"), call.Now), "Notification not found");

    public IReadOnlyDictionary<string, Func<ApiCall, ApiAnswer>> Handlers { get; } =
        new Dictionary<string, Func<ApiCall, ApiAnswer>>(StringComparer.Ordinal)
        {
            ["createNotification"] = Create,
            ["getNotification"] = ById.Then(Get),
            ["listNotifications"] = MessageListing.List,
            ["cancelNotification"] = ById.Then(Cancel),
            ["countRecipients"] = CountRecipients,
        };

    private static ApiAnswer Create(ApiCall call)
    {
        if (MessageRules.Problems(call).FirstOrDefault() is { } problem)
        {
            return call.Refuse(400, problem);
        }

        var audience = call.App.Audiences.Find(call.Body, call.Now);
        if (audience.Reached.Count == 0)
        {
            return ApiAnswer.Json(200, new JsonObject { ["id"] = "", ["errors"] = new JsonArray(NoSubscribers) });
        }

        var message = call.App.Accept(call.Body, audience, call.Now);
        call.Record("notification.sent", "notification", message.Id, call.BodyProperty("name").Text() ?? "");
        var answer = new JsonObject { ["id"] = message.Id.ToString(), ["external_id"] = message.Key };
        if (audience.ShowLeftOut() is { } errors)
        {
            answer["errors"] = errors;
        }

        return ApiAnswer.Json(200, answer);
    }

    private static ApiAnswer Get(ApiCall call, StoredMessage message)
    {
        var shown = message.Show(call.Now);
        if (!OutcomeFigures.TryShow(call, [message], sessions: [], out var outcomes, out var refusal))
        {
            return refusal;
        }

        if (outcomes.Count > 0)
        {
            shown["outcomes"] = outcomes;
        }

        return ApiAnswer.Json(200, shown);
    }

    private static ApiAnswer Cancel(ApiCall call, StoredMessage message)
    {
        if (message.IsSent(call.Now))
        {
            return call.Refuse(400, "The message has already been sent to all recipients.");
        }

        // Once more is no error: the caller may not have seen the first answer.
        message.Cancel();
        call.Record("notification.canceled", "notification", message.Id, "");
        return ApiAnswer.Json(200, new JsonObject { ["success"] = true });
    }

    private static ApiAnswer CountRecipients(ApiCall call)
    {
        if (FilterRules.Check(call.BodyProperty("filters")).ToList() is { Count: > 0 } violations)
        {
            return CallReader.Refuse(call.Errors, violations);
        }

        var count = call.App.Audiences.Count(call.Body, call.Now);
        return ApiAnswer.Json(200, new JsonObject
        {
            ["count"] = count,
            ["uncapped_count"] = count,
            ["cap_applied"] = false,
            ["mobile_suppressed"] = false,
            ["mobile_excluded_count"] = 0,
        });
    }
}
