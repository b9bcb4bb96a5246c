using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using OneSignal.Generated.Testing.Network;

namespace OneSignal.Generated.Testing.Hosting;

/// <summary>The web server in front of the simulated API: a port on loopback, TLS, HTTP/2 and HTTP/1.1.</summary>
internal sealed class SimulatorServer : IAsyncDisposable
{
    /// <summary>How long a request that is being answered may take when the simulator is disposed.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>How long a client may take for what it has to do at the beginning.</summary>
    private static readonly TimeSpan Unhurried = TimeSpan.FromMinutes(5);

    private readonly WebApplication _application;
    private readonly ServerCertificates _certificates;
    private readonly CancellationTokenSource _stopping = new();

    private SimulatorServer(WebApplication application, ServerCertificates certificates, SimulatedNetwork network)
    {
        _application = application;
        _certificates = certificates;
        Network = network;
    }

    public SimulatedNetwork Network { get; }

    /// <summary>Where the server listened at its start.</summary>
    public Uri Address => new(_application.Services.GetRequiredService<IServer>()
        .Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Single());

    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<SimulatorServer> StartAsync(
        SimulatedApi api, FaultPlan faults, OneSignalSimulatorOptions options, CancellationToken cancellationToken)
    {
        var certificates = new ServerCertificates();
        var listener = new LoopbackListener(new SocketTransportFactory(
            Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance));
        var network = new SimulatedNetwork(certificates, listener);
        var server = new SimulatorServer(Build(network, certificates, listener, options), certificates, network);
        try
        {
            var handler = new RequestHandler(api, faults, network, options.TimeProvider);
            server._application.Run(context => handler.HandleAsync(context, server._stopping.Token));
            await server._application.StartAsync(cancellationToken).ConfigureAwait(false);
            network.Start();
            return server;
        }
        catch
        {
            await server.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync().ConfigureAwait(false);
        using (var patience = new CancellationTokenSource(Patience))
        {
            await _application.StopAsync(patience.Token).ConfigureAwait(false);
        }

        await _application.DisposeAsync().ConfigureAwait(false);
        _certificates.Dispose();
        _stopping.Dispose();
    }

    private static WebApplication Build(
        SimulatedNetwork network, ServerCertificates certificates, LoopbackListener listener, OneSignalSimulatorOptions options)
    {
        // Empty: no configuration of the surrounding program (ASPNETCORE_URLS, appsettings.json) gets in, nothing is logged.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddSingleton<IHostLifetime, UnattendedLifetime>();
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.Http2.MaxStreamsPerConnection = options.MaxRequestsPerConnection;

            // A busy machine or a debugger makes a client slow; that is no attack, and what fails is to be a fault.
            kestrel.Limits.MinRequestBodyDataRate = null;
            kestrel.Limits.MinResponseDataRate = null;
            kestrel.Limits.RequestHeadersTimeout = Unhurried;
            kestrel.Listen(IPAddress.Loopback, options.Port, endpoint =>
            {
                endpoint.Protocols = HttpProtocols.Http1AndHttp2;

                // Before TLS, so that a connection can be cut or silenced below it.
                endpoint.Use(next => connection => network.ServeAsync(connection, next));
                endpoint.UseHttps(https =>
                {
                    https.HandshakeTimeout = Unhurried;
                    https.ServerCertificateSelector = (_, _) => certificates.Next();
                });
            });
        });

        // After Kestrel's own: the last one that is registered listens.
        builder.Services.AddSingleton<IConnectionListenerFactory>(listener);
        return builder.Build();
    }
}
