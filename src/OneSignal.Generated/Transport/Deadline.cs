namespace OneSignal.Generated;

/// <summary>
/// The time-out of a call beside the caller's own token. Which of the two ended a call decides what the caller is told, so
/// they are kept apart.
/// </summary>
internal readonly struct Deadline : IDisposable
{
    private readonly CancellationTokenSource? _source;
    private readonly CancellationToken _caller;

    private Deadline(CancellationTokenSource? source, CancellationToken caller)
    {
        _source = source;
        _caller = caller;
    }

    internal CancellationToken Token => _source?.Token ?? _caller;

    /// <summary>Whether the time is over and the caller did not cancel before.</summary>
    internal bool HasPassed => _source is { IsCancellationRequested: true } && !_caller.IsCancellationRequested;

    public void Dispose() => _source?.Dispose();

    internal static Deadline Start(TimeSpan timeout, CancellationToken caller)
    {
        if (timeout == Timeout.InfiniteTimeSpan)
        {
            return new Deadline(null, caller);
        }

        var source = caller.CanBeCanceled
            ? CancellationTokenSource.CreateLinkedTokenSource(caller)
            : new CancellationTokenSource();
        source.CancelAfter(timeout);
        return new Deadline(source, caller);
    }
}
