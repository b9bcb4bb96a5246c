using System.Net;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.Routing;

namespace OneSignal.Generated.Testing.Hosting;

/// <summary>The web server in front of the simulated API: a free port on loopback, TLS, HTTP/2 and HTTP/1.1.</summary>
internal sealed class SimulatorServer : IAsyncDisposable
{
    /// <summary>How long a request that is being answered may take when the simulator is disposed.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly WebApplication _application;
    private readonly SimulatedApi _api;

    private SimulatorServer(WebApplication application, SimulatedApi api)
    {
        _application = application;
        _api = api;
    }

    public Uri Address => new(_application.Services.GetRequiredService<IServer>()
        .Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Single());

    public static async Task<SimulatorServer> StartAsync(
        SimulatedApi api, X509Certificate2 certificate, CancellationToken cancellationToken)
    {
        // Empty: no configuration of the surrounding program (ASPNETCORE_URLS, appsettings.json) gets in, nothing is logged.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddSingleton<IHostLifetime, UnattendedLifetime>();
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port: 0, listener =>
            {
                listener.Protocols = HttpProtocols.Http1AndHttp2;
                listener.UseHttps(certificate);
            });
        });
        var server = new SimulatorServer(builder.Build(), api);
        server._application.Run(server.HandleAsync);
        await server._application.StartAsync(cancellationToken).ConfigureAwait(false);
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await _application.StopAsync(patience.Token).ConfigureAwait(false);
        await _application.DisposeAsync().ConfigureAwait(false);
    }

    private async Task HandleAsync(HttpContext context)
    {
        var request = await ReadAsync(context).ConfigureAwait(false);
        await WriteAsync(_api.Answer(request), context.Response, context.RequestAborted).ConfigureAwait(false);
    }

    private static async Task<ReceivedRequest> ReadAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted).ConfigureAwait(false);

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
        };
    }

    private static async Task WriteAsync(ApiAnswer answer, HttpResponse response, CancellationToken cancellationToken)
    {
        response.StatusCode = answer.Status;
        response.Headers["x-request-id"] = Guid.NewGuid().ToString();
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
            await response.Body.WriteAsync(answer.Body, cancellationToken).ConfigureAwait(false);
        }
    }
}
