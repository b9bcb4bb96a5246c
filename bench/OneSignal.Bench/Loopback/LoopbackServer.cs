using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace OneSignal.Bench.Loopback;

/// <summary>
/// Answers both calls over HTTP/2 and TLS. A process of its own, so that its processor time is not the clients'.
/// </summary>
internal static class LoopbackServer
{
    internal const string Argument = "serve";

    /// <summary>Tells its address and its certificate, a line each, and serves until its input ends.</summary>
    internal static async Task RunAsync()
    {
        using var certificate = CreateCertificate();
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel =>
            kestrel.Listen(IPAddress.Loopback, port: 0, listener =>
            {
                listener.Protocols = HttpProtocols.Http2;
                listener.UseHttps(certificate);
            }));
        await using var application = builder.Build();
        application.Run(AnswerAsync);
        await application.StartAsync();
        Console.WriteLine(application.Services.GetRequiredService<IServer>()
            .Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Single());
        Console.WriteLine(certificate.Thumbprint);
        while (Console.ReadLine() is not null)
        {
        }
    }

    private static async Task AnswerAsync(HttpContext context)
    {
        var answer = HttpMethods.IsGet(context.Request.Method) ? Answer.User : Answer.Created;
        await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
        context.Response.ContentType = Answer.ContentType;
        context.Response.ContentLength = answer.Length;
        await context.Response.Body.WriteAsync(answer, context.RequestAborted);
    }

    private static X509Certificate2 CreateCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=OneSignal.Bench", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));

        // TLS on Windows cannot use the key of a certificate that was just made; after this round trip it can.
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), password: null);
    }
}
