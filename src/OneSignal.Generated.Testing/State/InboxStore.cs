namespace OneSignal.Generated.Testing.State;

/// <summary>The broadcasts of an app, newest first, and the messages that they put into inboxes.</summary>
internal sealed class InboxStore
{
    private readonly List<StoredBroadcast> _broadcasts = [];
    private readonly Dictionary<StoredUser, List<InboxMessage>> _inboxes = [];

    public IReadOnlyList<StoredBroadcast> Broadcasts => _broadcasts;

    public void Add(StoredBroadcast broadcast) => _broadcasts.Insert(0, broadcast);

    /// <summary>The messages of a user that are neither deleted nor expired, newest first.</summary>
    public IReadOnlyList<InboxMessage> Of(StoredUser user, DateTimeOffset now) =>
        _inboxes.TryGetValue(user, out var inbox)
            ? [.. inbox.Where(message => !message.IsDeleted && message.ExpiresAt > now)]
            : [];

    /// <summary>Hands out the broadcasts whose time has come, to everyone who is a user then.</summary>
    public void Deliver(IEnumerable<StoredUser> users, DateTimeOffset now)
    {
        var due = _broadcasts.Where(broadcast => !broadcast.IsDelivered && broadcast.SendAfter <= now).ToList();
        if (due.Count == 0)
        {
            return;
        }

        foreach (var user in users)
        {
            if (!_inboxes.TryGetValue(user, out var inbox))
            {
                _inboxes.Add(user, inbox = []);
            }

            foreach (var broadcast in due.OrderBy(broadcast => broadcast.SendAfter))
            {
                inbox.Insert(0, broadcast.DeliverTo(user));
            }
        }

        due.ForEach(broadcast => broadcast.IsDelivered = true);
    }
}
