namespace OneSignal.Generated;

/// <summary>
/// What every failure of a call has in common: catch it to catch them all. Wrong arguments are
/// <see cref="ArgumentException"/>, and a call that the caller cancels is <see cref="OperationCanceledException"/>.
/// </summary>
public abstract class OneSignalException : Exception
{
    private int _attempts;

    private protected OneSignalException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>How many attempts the call made; zero when nothing was sent.</summary>
    public int Attempts
    {
        get => _attempts;
        init => _attempts = value;
    }

    /// <summary>What happened, with the number of attempts when there was more than one.</summary>
    public override string Message => _attempts > 1
        ? FormattableString.Invariant($"{base.Message} This was attempt {_attempts}.")
        : base.Message;

    internal void CountAttempts(int attempts) => _attempts = attempts;
}
