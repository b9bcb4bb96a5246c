using Polly;

namespace OneSignal.Generated;

/// <summary>A call whose first attempt failed: how often it was tried, whether it is tried again, and when.</summary>
internal abstract class Redelivery
{
    /// <summary>No timer takes more. It stands for "no limit", so that a server's absurd wish is not waited for.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(int.MaxValue);

    private readonly ApiOperation _operation;
    private readonly TimeSpan _timeout;
    private readonly long _started;
    private Exception? _last;
    private bool _goesOn;

    private protected Redelivery(
        ClientSettings settings, ApiOperation operation, TimeSpan timeout, long started, CancellationToken cancellationToken)
    {
        Settings = settings;
        _operation = operation;
        _timeout = timeout;
        _started = started;
        AttemptStarted = started;
        CancellationToken = cancellationToken;
    }

    internal CancellationToken CancellationToken { get; }

    /// <summary>How many attempts were made.</summary>
    internal int Attempts { get; private protected set; } = 1;

    /// <summary>How long to wait before the next attempt.</summary>
    internal TimeSpan Wait { get; private set; }

    private protected ClientSettings Settings { get; }

    private protected long AttemptStarted { get; set; }

    /// <summary>What is left of the time for the whole call.</summary>
    private protected TimeSpan Remaining
    {
        get
        {
            if (_timeout == Timeout.InfiniteTimeSpan)
            {
                return _timeout;
            }

            var left = _timeout - Settings.Clock.GetElapsedTime(_started);
            return left > TimeSpan.Zero ? left : TimeSpan.Zero;
        }
    }

    /// <summary>The outcome of the next attempt; on the first asking, that of the attempt already made.</summary>
    internal abstract ValueTask<Outcome<OneSignalResponse>> NextAsync();

    /// <summary>Decides after an attempt, and tells observers of it.</summary>
    internal bool GoesOnAfter(OneSignalResponse? response, Exception? error)
    {
        _last = error;
        _goesOn = Attempts < Settings.Retry.MaxAttempts && RetryRule.IsPassing(error) && FitsWait(error);
        AttemptReport.Send(Settings, _operation, Attempts, AttemptStarted, response, error, _goesOn ? Wait : null);
        return _goesOn;
    }

    /// <summary>
    /// What the caller is told. A call that was to go on and did not was cancelled, whatever the last attempt said.
    /// </summary>
    internal Exception Final(Exception outcome) => _goesOn && CancellationToken.IsCancellationRequested
        ? new OperationCanceledException(
            $"{_operation.Id} was cancelled before attempt {Attempts + 1}.", _last, CancellationToken)
        : outcome;

    private protected void Begin()
    {
        Attempts++;
        AttemptStarted = Settings.Clock.GetTimestamp();
        _goesOn = false;
    }

    private bool FitsWait(Exception? error)
    {
        Wait = RetryDelay.Of(
            Settings.Retry, Attempts, (error as OneSignalApiException)?.RetryAfter, Settings.Retry.Random());
        var remaining = Remaining;
        return Wait < (remaining == Timeout.InfiniteTimeSpan ? LongestWait : remaining);
    }
}
