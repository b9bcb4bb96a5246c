namespace OneSignal.Generated.Testing.State;

/// <summary>The messages that were accepted, oldest first. OneSignal forgets them after 30 days.</summary>
internal sealed class MessageStore
{
    private readonly Expiring<Guid, StoredMessage> _messages = new(TimeSpan.FromDays(30));
    private readonly PriorityQueue<StoredMessage, DateTimeOffset> _scheduled = new();
    private long _count;

    /// <summary>The number for the next message.</summary>
    public long NextNumber => _count + 1;

    public void Add(StoredMessage message)
    {
        _count++;
        _messages.Add(message.Id, message, message.QueuedAt);
        if (message.SendAfter > message.QueuedAt)
        {
            _scheduled.Enqueue(message, message.SendAfter);
        }
    }

    public StoredMessage? Find(string id, DateTimeOffset now) =>
        Guid.TryParse(id, out var value) && _messages.TryFind(value, now, out var message) ? message : null;

    public IEnumerable<StoredMessage> All(DateTimeOffset now) => _messages.All(now);

    /// <summary>Takes the messages whose time has come, the earliest first; those that were cancelled are dropped.</summary>
    public IEnumerable<StoredMessage> TakeDue(DateTimeOffset now)
    {
        while (_scheduled.TryPeek(out var message, out var due) && due <= now)
        {
            _scheduled.Dequeue();
            if (!message.IsCanceled)
            {
                yield return message;
            }
        }
    }
}
