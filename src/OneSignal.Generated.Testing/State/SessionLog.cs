namespace OneSignal.Generated.Testing.State;

/// <summary>Sessions that were reported for users, as long as OneSignal keeps outcomes.</summary>
internal sealed class SessionLog
{
    private readonly Expiring<int, Entry> _entries = new(TimeSpan.FromDays(30));
    private int _count;

    public void Add(int count, int seconds, StoredSubscription? subscription, DateTimeOffset now) =>
        _entries.Add(_count++, new Entry(now, count, seconds, subscription?.Type), now);

    public IEnumerable<Entry> All(DateTimeOffset now) => _entries.All(now);

    /// <param name="At">When it was reported.</param>
    /// <param name="Count">How many sessions.</param>
    /// <param name="Seconds">How long all of them took.</param>
    /// <param name="SubscriptionType">The type of the subscription they were booked on; null when none was named.</param>
    public readonly record struct Entry(DateTimeOffset At, int Count, int Seconds, string? SubscriptionType);
}
