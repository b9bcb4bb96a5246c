using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace OneSignal.Bench.Aot;

/// <summary>Answers a message over TLS, with a certificate that a program trusts when it is told of the authority's file.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    internal const string MessageId = "00000000-0000-4000-8000-000000000001";

    private static readonly byte[] Answer = Encoding.UTF8.GetBytes($$"""{"id":"{{MessageId}}","external_id":null}""");

    private readonly WebApplication _application;
    private readonly X509Certificate2 _certificate;

    private LoopbackServer(WebApplication application, X509Certificate2 certificate, string authorityFile)
    {
        _application = application;
        _certificate = certificate;
        AuthorityFile = authorityFile;
    }

    internal string Address => _application.Services.GetRequiredService<IServer>()
        .Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Single();

    /// <summary>For the environment variable SSL_CERT_FILE.</summary>
    internal string AuthorityFile { get; }

    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        _certificate.Dispose();
        File.Delete(AuthorityFile);
    }

    internal static async Task<LoopbackServer> StartAsync()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var authority = CreateAuthority(key);
        var certificate = CreateCertificate(authority);
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, authority.ExportCertificatePem());

        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(
            kestrel => kestrel.Listen(IPAddress.Loopback, port: 0, listener => listener.UseHttps(certificate)));
        var application = builder.Build();
        application.Run(AnswerAsync);
        await application.StartAsync();
        return new LoopbackServer(application, certificate, file);
    }

    private static async Task AnswerAsync(HttpContext context)
    {
        await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
        context.Response.ContentType = "application/json";
        await context.Response.Body.WriteAsync(Answer, context.RequestAborted);
    }

    private static X509Certificate2 CreateAuthority(ECDsa key)
    {
        var request = new CertificateRequest("CN=OneSignal.Bench.Aot authority", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, critical: true));
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(2));
    }

    private static X509Certificate2 CreateCertificate(X509Certificate2 authority)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=OneSignal.Bench.Aot", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        using var issued = request.Create(
            authority, DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1), RandomNumberGenerator.GetBytes(8));
        return issued.CopyWithPrivateKey(key);
    }
}
