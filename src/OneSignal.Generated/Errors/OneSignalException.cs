namespace OneSignal.Generated;

/// <summary>
/// What every failure of a call has in common: catch it to catch them all. Wrong arguments are
/// <see cref="ArgumentException"/>, and a call that the caller cancels is <see cref="OperationCanceledException"/>.
/// </summary>
public abstract class OneSignalException : Exception
{
    private protected OneSignalException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
