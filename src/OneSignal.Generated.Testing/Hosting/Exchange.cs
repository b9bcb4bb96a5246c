using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.Network;

namespace OneSignal.Generated.Testing.Hosting;

/// <summary>One request under way: how its answer goes out, or does not.</summary>
internal sealed class Exchange
{
    private readonly HttpContext _context;

    public Exchange(
        HttpContext context, SimulatedNetwork network, TimeProvider time, CancellationToken ended, CancellationToken stopping)
    {
        _context = context;
        Network = network;
        Time = time;
        Ended = ended;
        Stopping = stopping;
    }

    public SimulatedNetwork Network { get; }

    public TimeProvider Time { get; }

    /// <summary>Cancelled when the client has gone or the simulator is about to.</summary>
    public CancellationToken Ended { get; }

    /// <summary>Cancelled when the simulator is about to end.</summary>
    public CancellationToken Stopping { get; }

    public ServedConnection Connection => _context.Features.GetRequiredFeature<ServedConnection>();

    public ValueTask WriteAsync(ApiAnswer answer)
    {
        Begin(answer);
        return answer.Body.IsEmpty ? default : _context.Response.Body.WriteAsync(answer.Body, Ended);
    }

    /// <summary>Sets status and headers, which announce the whole body.</summary>
    public void Begin(ApiAnswer answer)
    {
        var response = _context.Response;
        response.StatusCode = answer.Status;
        response.Headers["x-request-id"] = Guid.NewGuid().ToString();
        foreach (var (name, value) in answer.Headers)
        {
            response.Headers[name] = value;
        }

        if (answer.IsReplayed)
        {
            response.Headers["Idempotent-Replayed"] = "true";
        }

        if (answer.ContentType is not null)
        {
            response.ContentType = answer.ContentType;
        }

        // 204 must not announce a length.
        if (!answer.Body.IsEmpty)
        {
            response.ContentLength = answer.Body.Length;
        }
    }

    /// <summary>Sends a part of the body at once, the headers before it.</summary>
    public async Task SendAsync(ReadOnlyMemory<byte> part)
    {
        await _context.Response.Body.WriteAsync(part, Ended).ConfigureAwait(false);
        await _context.Response.Body.FlushAsync(Ended).ConfigureAwait(false);
    }

    /// <summary>Ends the connection for new requests: GOAWAY with HTTP/2, <c>Connection: close</c> with HTTP/1.1.</summary>
    public void SayGoodbye() => _context.Features.GetRequiredFeature<IConnectionLifetimeNotificationFeature>().RequestClose();
}
