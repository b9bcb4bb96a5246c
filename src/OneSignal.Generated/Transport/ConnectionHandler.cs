#if NET
using System.Security.Authentication;
#else
using System.Net;
#endif
using OneSignal.Generated.Facts;

namespace OneSignal.Generated;

/// <summary>Makes the connections of a client that was given none.</summary>
internal static class ConnectionHandler
{
#if NET
    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan PingDelay = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan PingTimeout = TimeSpan.FromSeconds(15);

    internal static HttpMessageHandler Create(ClientSettings settings)
    {
        _ = settings;
        return new SocketsHttpHandler
        {
            // A connection keeps the address that it was opened to; it must not outlive what DNS promised.
            PooledConnectionLifetime = TimeSpan.FromSeconds(NetworkFacts.DnsTimeToLiveSeconds),
            ConnectTimeout = ConnectTimeout,
            EnableMultipleHttp2Connections = true,

            // A connection that a firewall dropped says nothing; found by a ping, not by the time-out of the call on it.
            KeepAlivePingPolicy = HttpKeepAlivePingPolicy.WithActiveRequests,
            KeepAlivePingDelay = PingDelay,
            KeepAlivePingTimeout = PingTimeout,

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
    private const int LeastConnections = 32;

    /// <summary>
    /// The nearest that .NET Framework has: HTTP/1.1, the TLS versions of the operating system, and connections that are
    /// renewed through the service point, which exists once per host and process.
    /// </summary>
    internal static HttpMessageHandler Create(ClientSettings settings)
    {
        var host = ServicePointManager.FindServicePoint(new Uri(settings.Origin));
        host.ConnectionLeaseTimeout = NetworkFacts.DnsTimeToLiveSeconds * 1000;

        // Two by default, and each takes one request at a time.
        host.ConnectionLimit = Math.Max(host.ConnectionLimit, LeastConnections);
        return new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false };
    }
#endif
}
