using System.Net;

namespace OneSignal.Generated;

/// <summary>
/// OneSignal, or something before it, answered otherwise than the operation promises: it refused, redirected, or sent
/// a body that cannot be read.
/// </summary>
public sealed class OneSignalApiException : OneSignalException
{
    /// <summary>Describes an answer. Public so that tests can have a substitute client throw one.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="statusCode">The status of the answer.</param>
    /// <param name="innerException">Why the body could not be read; null when that was not the trouble.</param>
    public OneSignalApiException(string message, HttpStatusCode statusCode, Exception? innerException = null)
        : base(message, innerException)
    {
        StatusCode = statusCode;
    }

    /// <summary>The status of the answer. A success means that the body could not be read.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The id of the operation that was called, such as <c>createNotification</c>; null when not known.</summary>
    public string? Operation { get; init; }

    /// <summary>The reasons that the body gives, in its order; empty when it gives none.</summary>
    public IReadOnlyList<OneSignalError> Errors { get; init; } = [];

    /// <summary>
    /// The body as text, empty when there was none. At most the first mebibyte is kept. API keys of the client are
    /// taken out of it; recipients and message texts may still be in it, so think before logging it.
    /// </summary>
    public string ResponseBody { get; init; } = string.Empty;

    /// <summary>The headers of the answer; null when not known.</summary>
    public ResponseHeaders? Headers { get; init; }

    /// <summary>OneSignal's id of the request, to quote to its support; null when the answer has none.</summary>
    public string? RequestId { get; init; }

    /// <summary>Cloudflare's id of the request, to quote when an error page comes from there; null when the answer has none.</summary>
    public string? RayId { get; init; }

    /// <summary>How long OneSignal asks to wait before the next try; null when it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
