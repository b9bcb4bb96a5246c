using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.State;

namespace OneSignal.Generated.Testing.Operations;

/// <summary>Messages: create, get and cancel. Listing has a class of its own.</summary>
internal sealed class NotificationOperations : IOperationGroup
{
    private const string NotFound = "Notification not found";
    private const string NoSubscribers = "All included players are not subscribed";

    private readonly MessageStore _messages;
    private readonly AudienceFinder _audiences;

    public NotificationOperations(MessageStore messages, UserStore users)
    {
        _messages = messages;
        _audiences = new AudienceFinder(users);
        Handlers = new Dictionary<string, Func<ApiCall, ApiAnswer>>(StringComparer.Ordinal)
        {
            ["createNotification"] = Create,
            ["getNotification"] = Get,
            ["listNotifications"] = new MessageListing(messages).List,
            ["cancelNotification"] = Cancel,
        };
    }

    public IReadOnlyDictionary<string, Func<ApiCall, ApiAnswer>> Handlers { get; }

    private ApiAnswer Create(ApiCall call)
    {
        if (MessageRules.Problem(call, _audiences) is { } problem)
        {
            return call.Errors.Answer(400, new ApiError(problem));
        }

        var audience = _audiences.Find(call.Body);
        if (audience.Reached == 0)
        {
            return ApiAnswer.Json(200, new JsonObject { ["id"] = "", ["errors"] = new JsonArray(NoSubscribers) });
        }

        var key = (call.BodyProperty("idempotency_key").Text() ?? call.BodyProperty("external_id").Text());
        var message = new StoredMessage(Guid.NewGuid(), _messages.NextNumber, call.Body, call.Now)
        {
            AppId = call.AppId,
            Key = key,
            Reached = audience.Reached,
            LeftOut = audience.LeftOut,
        };
        _messages.Add(message);
        var answer = new JsonObject { ["id"] = message.Id.ToString(), ["external_id"] = key };
        if (audience.ShowLeftOut() is { } errors)
        {
            answer["errors"] = errors;
        }

        return ApiAnswer.Json(200, answer);
    }

    private ApiAnswer Get(ApiCall call) =>
        Find(call) is { } message
            ? ApiAnswer.Json(200, message.Show(call.Now))
            : call.Errors.Answer(404, new ApiError(NotFound));

    private ApiAnswer Cancel(ApiCall call)
    {
        if (Find(call) is not { } message)
        {
            return call.Errors.Answer(404, new ApiError(NotFound));
        }

        if (message.IsSent(call.Now))
        {
            return call.Errors.Answer(400, new ApiError("The message has already been sent to all recipients."));
        }

        // Once more is no error: the caller may not have seen the first answer.
        message.Cancel();
        return ApiAnswer.Json(200, new JsonObject { ["success"] = true });
    }

    private StoredMessage? Find(ApiCall call) => _messages.Find(call.Path("notification_id"), call.Now);
}
