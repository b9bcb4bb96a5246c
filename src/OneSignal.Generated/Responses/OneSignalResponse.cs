using System.Net;

namespace OneSignal.Generated;

/// <summary>
/// An answer of OneSignal. What is here describes the HTTP answer that the object came from, and is unset on objects that
/// are only part of one or that were made by hand.
/// </summary>
public class OneSignalResponse
{
    private AnswerHead? _head;

    /// <summary>The status of the answer; zero when the object was not the top of one.</summary>
    public HttpStatusCode StatusCode => _head?.StatusCode ?? default;

    /// <summary>The headers of the answer; null when the object was not the top of one.</summary>
    public ResponseHeaders? Headers => _head?.Headers;

    /// <summary>OneSignal's id of the request, to quote to its support; null when the answer has none.</summary>
    public string? RequestId => _head?.RequestId;

    /// <summary>Cloudflare's id of the request; null when the answer has none.</summary>
    public string? RayId => _head?.RayId;

    /// <summary>
    /// Whether OneSignal had seen the idempotency key before, and so repeated its first answer instead of acting again.
    /// </summary>
    public bool IsReplayed => _head?.IsReplayed ?? false;

    /// <summary>
    /// How many attempts the call took, the answered one included; zero when the object was not the top of an answer.
    /// </summary>
    public int Attempts => _head?.Attempt ?? 0;

    /// <summary>What telemetry says of an answer that is no failure; of few values, none of them from outside.</summary>
    internal virtual string TelemetryResult => "success";

    internal void Attach(AnswerHead head) => _head = head;
}
