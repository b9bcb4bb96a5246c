namespace OneSignal.Generated.Testing.Limits;

/// <summary>Lets through so many requests per second, and as many at once as it holds.</summary>
internal sealed class TokenBucket
{
    private readonly double _perSecond;
    private readonly double _capacity;
    private double _tokens;
    private DateTimeOffset _filledAt;

    public TokenBucket(double perSecond, double capacity, DateTimeOffset now)
    {
        _perSecond = perSecond;
        _capacity = capacity;
        _tokens = capacity;
        _filledAt = now;
    }

    /// <summary>Whether it holds all it can, and so is as good as a new one.</summary>
    public bool IsFull(DateTimeOffset now) => Filled(now) >= _capacity;

    /// <summary>How long until there is a token: zero when there is one now.</summary>
    public TimeSpan Wait(DateTimeOffset now)
    {
        // A clock that was set back must not take tokens away.
        _tokens = Filled(now);
        _filledAt = now;
        return _tokens >= 1 ? TimeSpan.Zero : TimeSpan.FromSeconds((1 - _tokens) / _perSecond);
    }

    public void Take() => _tokens--;

    private double Filled(DateTimeOffset now) =>
        Math.Min(_capacity, _tokens + (Math.Max(0, (now - _filledAt).TotalSeconds) * _perSecond));
}
