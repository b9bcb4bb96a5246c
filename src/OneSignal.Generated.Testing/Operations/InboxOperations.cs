using System.Globalization;
using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.State;

namespace OneSignal.Generated.Testing.Operations;

/// <summary>Inboxes: broadcast to all of them, read one, and mark its messages.</summary>
internal sealed class InboxOperations : IOperationGroup
{
    private const int PageSize = 50;

    public IReadOnlyDictionary<string, Func<ApiCall, ApiAnswer>> Handlers { get; } =
        new Dictionary<string, Func<ApiCall, ApiAnswer>>(StringComparer.Ordinal)
        {
            ["createInboxBroadcast"] = CreateBroadcast,
            ["listInboxBroadcasts"] = ListBroadcasts,
            ["listInboxMessages"] = UserLookup.ByAlias.Then(ListMessages),
            ["updateInboxMessages"] = UpdateMessages,
            ["updateInboxMessage"] = UpdateMessage,
            ["getInboxUnreadCount"] = UserLookup.ByAlias.Then(CountUnread),
        };

    private static ApiAnswer CreateBroadcast(ApiCall call)
    {
        var subjects = call.BodyProperty("subjects");
        var contents = call.BodyProperty("contents");
        if (!subjects.HasContent())
        {
            return call.Refuse(400, "subjects must not be empty.", "request-1");
        }

        if (contents.HasContent()
            && subjects.Members().Select(text => text.Name).FirstOrDefault(name => !contents.Property(name).HasContent())
                is { } language)
        {
            return call.Refuse(400, $"subjects has the language {language}, which contents lacks.", "request-1");
        }

        var broadcast = new StoredBroadcast(call.Body, call.Now);
        call.App.Inbox.Add(broadcast);
        call.App.Inbox.Deliver(call.App.Users.Users, call.Now);
        return ApiAnswer.Json(200, new JsonObject { ["id"] = broadcast.Id.ToString() });
    }

    private static ApiAnswer ListBroadcasts(ApiCall call)
    {
        var limit = call.QueryValue("limit") is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : PageSize;
        return Page(
            call, call.App.Inbox.Broadcasts, "last_broadcast_id", limit, "broadcasts_and_stats", broadcast => broadcast.Show());
    }

    private static ApiAnswer ListMessages(ApiCall call, StoredUser user) => Page(
        call, call.App.Inbox.Of(user, call.Now), "last_message_id", PageSize, "messages", message => message.Show());

    private static ApiAnswer UpdateMessages(ApiCall call)
    {
        if (UserLookup.Find(call) is not { } user)
        {
            return UnknownUser(call);
        }

        var inbox = call.App.Inbox.Of(user, call.Now);
        var start = 0;
        if (call.QueryValue("last_message_id") is { } last && !TryFindIndex(inbox, last, out start))
        {
            return UnknownMessage(call);
        }

        // The newest comes first, so the older ones are behind it.
        foreach (var message in inbox.Skip(start))
        {
            message.Apply(call.Body);
        }

        return ApiAnswer.Empty(204);
    }

    private static ApiAnswer UpdateMessage(ApiCall call)
    {
        if (UserLookup.Find(call) is not { } user)
        {
            return UnknownUser(call);
        }

        var inbox = call.App.Inbox.Of(user, call.Now);
        if (!TryFindIndex(inbox, call.Path("message_id"), out var index))
        {
            return UnknownMessage(call);
        }

        inbox[index].Apply(call.Body);
        return ApiAnswer.Empty(204);
    }

    private static ApiAnswer CountUnread(ApiCall call, StoredUser user) => ApiAnswer.Json(200, new JsonObject
    {
        ["count"] = call.App.Inbox.Of(user, call.Now).Count(message => !message.IsRead),
    });

    /// <summary>What comes after the item that the cursor names, and the cursor for what comes after that.</summary>
    private static ApiAnswer Page<T>(
        ApiCall call, IReadOnlyList<T> items, string cursor, int limit, string name, Func<T, JsonNode> show)
        where T : IStored
    {
        var start = -1;
        if (call.QueryValue(cursor) is { } last && !TryFindIndex(items, last, out start))
        {
            return call.Refuse(400, $"{cursor} names nothing in this list.", "request-1");
        }

        var page = items.Skip(start + 1).Take(limit).ToList();
        var answer = new JsonObject { [name] = new JsonArray([.. page.Select(show)]) };
        if (page.Count > 0)
        {
            answer[cursor] = page[^1].Id.ToString();
        }

        return ApiAnswer.Json(200, answer);
    }

    private static bool TryFindIndex<T>(IReadOnlyList<T> items, string id, out int index)
        where T : IStored
    {
        index = Guid.TryParse(id, out var value) ? items.TakeWhile(item => item.Id != value).Count() : items.Count;
        return index < items.Count;
    }

    // OneSignal names no 404 for the operations that mark messages.
    private static ApiAnswer UnknownUser(ApiCall call) =>
        call.Errors.Answer(400, UserLookup.Nobody(call.Path("alias_label"), call.Path("alias_id")));

    private static ApiAnswer UnknownMessage(ApiCall call) =>
        call.Refuse(400, "The user's inbox has no message with this id.", "request-1");
}
