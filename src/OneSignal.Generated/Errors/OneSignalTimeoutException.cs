namespace OneSignal.Generated;

/// <summary>
/// The answer did not come in time. Whether OneSignal carried out the request is not known, so repeat it only when it is
/// safe to repeat. A call that the caller's own token ends is <see cref="OperationCanceledException"/> instead.
/// </summary>
public sealed class OneSignalTimeoutException : OneSignalException
{
    /// <summary>Describes a call that took too long.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">What the HTTP stack reported.</param>
    public OneSignalTimeoutException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
