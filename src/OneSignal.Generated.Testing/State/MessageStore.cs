namespace OneSignal.Generated.Testing.State;

/// <summary>The messages that were accepted, oldest first. OneSignal forgets them after 30 days.</summary>
internal sealed class MessageStore
{
    private static readonly TimeSpan KeepFor = TimeSpan.FromDays(30);

    private readonly List<StoredMessage> _messages = [];
    private readonly Dictionary<Guid, StoredMessage> _byId = [];

    /// <summary>The number for the next message.</summary>
    public long NextNumber => _messages.Count + 1;

    public void Add(StoredMessage message)
    {
        _messages.Add(message);
        _byId.Add(message.Id, message);
    }

    public StoredMessage? Find(string id, DateTimeOffset now) =>
        Guid.TryParse(id, out var value) && _byId.TryGetValue(value, out var message) && IsKept(message, now) ? message : null;

    public IEnumerable<StoredMessage> All(DateTimeOffset now) => _messages.Where(message => IsKept(message, now));

    private static bool IsKept(StoredMessage message, DateTimeOffset now) => now - message.QueuedAt < KeepFor;
}
