using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using OneSignal.Generated.Testing.Network;
using OneSignal.Generated.Testing.Routing;

namespace OneSignal.Generated.Testing.Hosting;

/// <summary>Takes each request through the fault that waits for it, the API, the log, and back to the client.</summary>
internal sealed class RequestHandler
{
    private readonly SimulatedApi _api;
    private readonly FaultPlan _faults;
    private readonly SimulatedNetwork _network;
    private readonly TimeProvider _time;

    public RequestHandler(SimulatedApi api, FaultPlan faults, SimulatedNetwork network, TimeProvider time)
    {
        _api = api;
        _faults = faults;
        _network = network;
        _time = time;
    }

    /// <param name="context">The request.</param>
    /// <param name="stopping">Cancelled when the simulator is about to end.</param>
    public async Task HandleAsync(HttpContext context, CancellationToken stopping)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        try
        {
            var request = await ReadAsync(context, ended.Token).ConfigureAwait(false);
            var found = _api.Find(request);
            var fault = _faults.Next(found.Operation?.Id);
            var answer = _api.Answer(request, found, fault);
            var exchange = new Exchange(context, _network, _time, ended.Token, stopping);
            await (fault is null ? exchange.WriteAsync(answer!).AsTask() : fault.Effect.SendAsync(exchange, answer))
                .ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            // Nobody waits for the answer any more; what is left of the connection need not look orderly.
            context.Abort();
        }
    }

    private static async Task<ReceivedRequest> ReadAsync(HttpContext context, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, cancellationToken).ConfigureAwait(false);

        // Not Request.Path: it is unescaped already, and an alias may contain a slash.
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var queryStart = target.IndexOf('?', StringComparison.Ordinal);
        return new ReceivedRequest
        {
            Method = context.Request.Method,
            Path = queryStart < 0 ? target : target[..queryStart],
            QueryString = queryStart < 0 ? "" : target[queryStart..],
            Query = context.Request.Query.ToDictionary(
                parameter => parameter.Key,
                parameter => (IReadOnlyList<string>)[.. parameter.Value.Select(value => value ?? "")],
                StringComparer.Ordinal),
            Headers = context.Request.Headers.ToDictionary(
                header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            Body = body.ToArray(),
            Protocol = context.Request.Protocol,
            RemoteAddress = context.Connection.RemoteIpAddress,
            Address = context.Features.GetRequiredFeature<ServedConnection>().LocalEndPoint as IPEndPoint,
        };
    }
}
