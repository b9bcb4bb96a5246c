namespace OneSignal.Generated;

/// <summary>
/// No whole answer came back: the name did not resolve, the connection failed or broke. Whether OneSignal carried out
/// the request is not known, so repeat it only when it is safe to repeat.
/// </summary>
public sealed class OneSignalConnectionException : OneSignalException
{
    /// <summary>Describes a call that got no answer.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">What the HTTP stack reported.</param>
    public OneSignalConnectionException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
