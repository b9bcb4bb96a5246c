using System.Net;
#if NET
using System.Security.Authentication;
#endif
using OneSignal.Generated.Facts;

namespace OneSignal.Generated;

/// <summary>Makes the connections of a client that was given none.</summary>
internal static class ConnectionHandler
{
#if NET
    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(15);

    internal static HttpMessageHandler Create(ClientSettings settings)
    {
        _ = settings;
        return new SocketsHttpHandler
        {
            // A connection keeps the address that it was opened to; it must not outlive what DNS promised.
            PooledConnectionLifetime = TimeSpan.FromSeconds(NetworkFacts.DnsTimeToLiveSeconds),
            ConnectTimeout = ConnectTimeout,
            EnableMultipleHttp2Connections = true,
            AutomaticDecompression = DecompressionMethods.All,

            // A redirect would take the API key along.
            AllowAutoRedirect = false,
            UseCookies = false,
            SslOptions =
            {
                // OneSignal's lowest version and what came after; a machine's own setting may allow older ones.
#pragma warning disable CA5398 // The published minimum is 1.2, so 1.3 must be named beside it.
                EnabledSslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13,
#pragma warning restore CA5398
            },
        };
    }
#else
    /// <summary>
    /// The nearest that .NET Framework has: HTTP/1.1, the TLS versions of the operating system, and connections that are
    /// renewed through the service point, which exists once per host and process.
    /// </summary>
    internal static HttpMessageHandler Create(ClientSettings settings)
    {
        ServicePointManager.FindServicePoint(new Uri(settings.Origin)).ConnectionLeaseTimeout =
            NetworkFacts.DnsTimeToLiveSeconds * 1000;
        var handler = new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false };
        if (handler.SupportsAutomaticDecompression)
        {
            handler.AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate;
        }

        return handler;
    }
#endif
}
