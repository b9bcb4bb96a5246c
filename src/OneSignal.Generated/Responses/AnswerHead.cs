using System.Net;
using System.Net.Http.Headers;

namespace OneSignal.Generated;

/// <summary>
/// What an answer says besides its body. Kept instead of the response message, which holds a connection and its buffers.
/// Ids are looked up when asked for: most callers never do.
/// </summary>
internal sealed class AnswerHead
{
    private readonly HttpResponseHeaders _headers;
    private ResponseHeaders? _view;

    internal AnswerHead(HttpResponseMessage response, int attempt)
    {
        Attempt = attempt;
        StatusCode = response.StatusCode;
        _headers = response.Headers;
    }

    internal HttpStatusCode StatusCode { get; }

    /// <summary>The number of the attempt that was answered, from 1.</summary>
    internal int Attempt { get; }

    internal ResponseHeaders Headers => _view ??= new ResponseHeaders(_headers);

    internal string? RequestId => Headers["X-Request-Id"];

    internal string? RayId => Headers["CF-Ray"];

    internal bool IsReplayed => string.Equals(Headers["Idempotent-Replayed"], "true", StringComparison.OrdinalIgnoreCase);

    internal TimeSpan? RetryAfter(TimeProvider clock)
    {
        var asked = _headers.RetryAfter;
        if (asked?.Delta is { } delta)
        {
            return delta;
        }

        // Against the answer's own clock, so that a wrong clock here does not make the wait too short or endless.
        var wait = asked?.Date - (_headers.Date ?? clock.GetUtcNow());
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
