using System.Diagnostics.CodeAnalysis;

namespace OneSignal.Generated.Testing.State;

/// <summary>What is forgotten a fixed time after it was added, so that a simulator that runs for long stays small.</summary>
internal sealed class Expiring<TKey, TValue>
    where TKey : notnull
{
    private readonly TimeSpan _keepFor;
    private readonly Dictionary<TKey, TValue> _kept = [];
    private readonly Queue<(TKey Key, TValue Value, DateTimeOffset At)> _oldestFirst = new();

    public Expiring(TimeSpan keepFor) => _keepFor = keepFor;

    public void Add(TKey key, TValue value, DateTimeOffset now)
    {
        Forget(now);
        _kept.Add(key, value);
        _oldestFirst.Enqueue((key, value, now));
    }

    public bool TryFind(TKey key, DateTimeOffset now, [MaybeNullWhen(false)] out TValue value)
    {
        Forget(now);
        return _kept.TryGetValue(key, out value);
    }

    /// <summary>What is kept, oldest first.</summary>
    public IEnumerable<TValue> All(DateTimeOffset now)
    {
        Forget(now);
        return _oldestFirst.Select(entry => entry.Value);
    }

    private void Forget(DateTimeOffset now)
    {
        while (_oldestFirst.TryPeek(out var oldest) && now - oldest.At >= _keepFor)
        {
            _oldestFirst.Dequeue();
            _kept.Remove(oldest.Key);
        }
    }
}
