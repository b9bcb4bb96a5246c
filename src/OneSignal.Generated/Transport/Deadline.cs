namespace OneSignal.Generated;

/// <summary>
/// The time-out of an attempt beside the caller's own token. Which of the two ended it decides what the caller is told, so
/// they are kept apart.
/// </summary>
internal readonly struct Deadline : IDisposable
{
    private readonly CancellationTokenSource? _source;
    private readonly CancellationTokenRegistration _registration;
    private readonly CancellationToken _caller;

    private Deadline(CancellationTokenSource? source, CancellationTokenRegistration registration, CancellationToken caller)
    {
        _source = source;
        _registration = registration;
        _caller = caller;
    }

    internal CancellationToken Token => _source?.Token ?? _caller;

    /// <summary>Whether the time is over and the caller did not cancel before.</summary>
    internal bool HasPassed => _source is { IsCancellationRequested: true } && !_caller.IsCancellationRequested;

    public void Dispose()
    {
        // In this order: a token that is cancelled now must not meet a source that is gone.
        _registration.Dispose();
        _source?.Dispose();
    }

    /// <summary>The shorter of two times, either of which may be infinite.</summary>
    internal static TimeSpan Earlier(TimeSpan one, TimeSpan other) =>
        one == Timeout.InfiniteTimeSpan || (other != Timeout.InfiniteTimeSpan && other < one) ? other : one;

    internal static Deadline Start(TimeSpan limit, TimeProvider clock, CancellationToken caller)
    {
        if (limit == Timeout.InfiniteTimeSpan)
        {
            return new Deadline(null, default, caller);
        }

#if NET
        var source = new CancellationTokenSource(limit, clock);
        var registration = caller.UnsafeRegister(static state => ((CancellationTokenSource)state!).Cancel(), source);
#else
        var source = clock.CreateCancellationTokenSource(limit);
        var registration = caller.Register(static state => ((CancellationTokenSource)state!).Cancel(), source);
#endif
        return new Deadline(source, registration, caller);
    }
}
