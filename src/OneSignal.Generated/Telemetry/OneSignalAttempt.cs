using System.Net;

namespace OneSignal.Generated;

/// <summary>
/// One attempt of a call, when it was over. Made for logs: nothing in it is secret or says who gets what.
/// </summary>
public readonly struct OneSignalAttempt
{
    internal OneSignalAttempt(
        ApiOperation operation,
        int number,
        TimeSpan duration,
        HttpStatusCode? statusCode,
        string? errorType,
        TimeSpan? delay,
        string? requestId,
        string? rayId)
    {
        Operation = operation.Id;
        Method = operation.Method.Method;
        Number = number;
        Duration = duration;
        StatusCode = statusCode;
        ErrorType = errorType;
        Delay = delay;
        RequestId = requestId;
        RayId = rayId;
    }

    /// <summary>The id of the operation, such as <c>createNotification</c>.</summary>
    public string Operation { get; }

    /// <summary>The HTTP method, in upper case.</summary>
    public string Method { get; }

    /// <summary>The number of the attempt within its call, from 1.</summary>
    public int Number { get; }

    /// <summary>From the sending until the answer was read, or until it failed.</summary>
    public TimeSpan Duration { get; }

    /// <summary>The status of the answer; null when there was none.</summary>
    public HttpStatusCode? StatusCode { get; }

    /// <summary>The status as text, or the full name of an exception's type; null when the attempt succeeded.</summary>
    public string? ErrorType { get; }

    /// <summary>How long the client waits before the next attempt; null when there is none, the call being over.</summary>
    public TimeSpan? Delay { get; }

    /// <summary>OneSignal's id of the request; null when it gave none.</summary>
    public string? RequestId { get; }

    /// <summary>Cloudflare's id of the request; null when it gave none.</summary>
    public string? RayId { get; }
}
