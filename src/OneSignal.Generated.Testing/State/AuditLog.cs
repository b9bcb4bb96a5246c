namespace OneSignal.Generated.Testing.State;

/// <summary>The record of what was done in an organization. It reaches back 90 days.</summary>
internal sealed class AuditLog
{
    public static readonly TimeSpan KeepFor = TimeSpan.FromDays(90);

    private readonly Expiring<Guid, AuditEntry> _entries = new(KeepFor);
    private long _count;

    public long NextNumber => _count + 1;

    public void Add(AuditEntry entry)
    {
        _count++;
        _entries.Add(entry.Id, entry, entry.At);
    }

    /// <summary>The entries, oldest first.</summary>
    public IEnumerable<AuditEntry> All(DateTimeOffset now) => _entries.All(now);
}
