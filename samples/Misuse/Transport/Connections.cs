using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using OneSignal.Generated;

namespace Misuse.Transport;

/// <summary>How the shop reaches OneSignal from a network with ideas of its own.</summary>
internal static class Connections
{
    private static readonly IPAddress[] Addresses = Dns.GetHostAddresses("api.onesignal.com"); // OSG2004

    private static readonly HttpClient Shared = new() { BaseAddress = new Uri("https://api.onesignal.com") }; // OSG2003

    public static OneSignalClient Through(OneSignalClientOptions options)
    {
        var handler = new SocketsHttpHandler // OSG2003
        {
            SslOptions = new SslClientAuthenticationOptions
            {
                EnabledSslProtocols = SslProtocols.Tls12, // OSG2005
                RemoteCertificateValidationCallback = (_, _, _, _) => true, // OSG2006
            },
        };
        return new OneSignalClient(options, new HttpClient(handler));
    }

    public static OneSignalClient Past(OneSignalClientOptions options)
    {
        var handler = new SocketsHttpHandler
        {
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            ConnectCallback = async (_, cancellationToken) =>
            {
                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
                await socket.ConnectAsync([.. Addresses, IPAddress.Parse("34.90.1.1")], 443, cancellationToken); // OSG2002
                return new NetworkStream(socket, ownsSocket: true);
            },
        };
        return new OneSignalClient(options, new HttpClient(handler));
    }

    public static async Task<string> AppsAsync(CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "apps") { Version = HttpVersion.Version11 }; // OSG2007
        using var answer = await Shared.SendAsync(request, cancellationToken);
        return await answer.Content.ReadAsStringAsync(cancellationToken);
    }
}
