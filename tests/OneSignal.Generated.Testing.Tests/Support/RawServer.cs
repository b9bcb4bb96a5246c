using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace OneSignal.Generated.Testing.Tests.Support;

/// <summary>A server that answers what a test wants, over HTTP/2 and TLS, for what the simulator never does.</summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly X509Certificate2 _certificate;

    private RawServer(WebApplication application, X509Certificate2 certificate)
    {
        _application = application;
        _certificate = certificate;
    }

    internal Uri Address => new(_application.Services.GetRequiredService<IServer>()
        .Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Single());

    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        _certificate.Dispose();
    }

    internal static async Task<RawServer> StartAsync(RequestDelegate answer, CancellationToken cancellationToken)
    {
        var certificate = CreateCertificate();
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(
            kestrel => kestrel.Listen(IPAddress.Loopback, port: 0, listener => listener.UseHttps(certificate)));
        var server = new RawServer(builder.Build(), certificate);
        server._application.Run(answer);
        await server._application.StartAsync(cancellationToken);
        return server;
    }

    /// <summary>A client with connections of its own, as without a test, except that it trusts all these servers.</summary>
    internal static (OneSignalClient Client, HttpClient Http) CreateClient(Uri address, params RawServer[] trusted) =>
        CreateClient(address, DecompressionMethods.None, trusted);

    internal static (OneSignalClient Client, HttpClient Http) CreateClient(
        Uri address, DecompressionMethods decompression, params RawServer[] trusted)
    {
        var options = new OneSignalClientOptions
        {
            AppId = Guid.NewGuid().ToString(),
            AppKey = new AppApiKey("os_v2_" + "app_" + new string('a', 103)),
            BaseAddress = address,
            Retry = new() { IsEnabled = false },
        };
        var handler = (SocketsHttpHandler)OneSignalClient.CreateHandler(options);
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        foreach (var server in trusted)
        {
            policy.CustomTrustStore.Add(server._certificate);
        }

        handler.AutomaticDecompression = decompression;
        handler.SslOptions.CertificateChainPolicy = policy;
        var http = new HttpClient(handler);
        return (new OneSignalClient(options, http), http);
    }

    private static X509Certificate2 CreateCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=" + Guid.NewGuid(), key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }
}
