using System.Text.Json;

namespace OneSignal.Generated.Testing.State;

/// <summary>The custom events that were recorded, and the keys that keep one from being recorded twice.</summary>
internal sealed class EventLog
{
    private readonly Expiring<Guid, StoredEvent> _events = new(TimeSpan.FromDays(30));

    // OneSignal's page on events speaks of four hours at best, another one of 30 days: a caller can rely on the shorter.
    private readonly Expiring<string, bool> _keys = new(TimeSpan.FromHours(4));

    /// <summary>Whether an event with this key was recorded before; if not, it is from now on.</summary>
    public bool IsRepeated(string? key, DateTimeOffset now)
    {
        if (key is null)
        {
            return false;
        }

        var value = key.ToUpperInvariant();
        if (_keys.TryFind(value, now, out _))
        {
            return true;
        }

        _keys.Add(value, true, now);
        return false;
    }

    public void Add(StoredEvent recorded, DateTimeOffset now) => _events.Add(Guid.NewGuid(), recorded, now);

    public IEnumerable<StoredEvent> All(DateTimeOffset now) => _events.All(now);
}

/// <param name="Name">What happened.</param>
/// <param name="User">Who did it; null while no user is registered.</param>
/// <param name="At">When; never later than when it was reported.</param>
/// <param name="Event">The event as it was sent.</param>
internal sealed record StoredEvent(string Name, StoredUser? User, DateTimeOffset At, JsonElement Event);
