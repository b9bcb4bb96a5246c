using System.Security.Authentication;
using OneSignal.Generated.Facts;
using OneSignal.Generated.Tests.Support;

namespace OneSignal.Generated.Tests.Transport;

public sealed class ConnectionHandlerTests
{
    [Fact]
    public void The_clients_own_connections_keep_to_the_network_facts()
    {
        using var handler = Assert.IsType<SocketsHttpHandler>(ConnectionHandler.Create(ClientSettings.From(TestClient.Options())));

        Assert.Equal(TimeSpan.FromSeconds(NetworkFacts.DnsTimeToLiveSeconds), handler.PooledConnectionLifetime);
        Assert.True(handler.EnableMultipleHttp2Connections);
        Assert.InRange(handler.ConnectTimeout, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(60));
        Assert.InRange(handler.KeepAlivePingDelay + handler.KeepAlivePingTimeout, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(99));
        Assert.Equal(SslProtocols.Tls12 | SslProtocols.Tls13, handler.SslOptions.EnabledSslProtocols);
        Assert.False(handler.AllowAutoRedirect);
        Assert.False(handler.UseCookies);
        Assert.Null(handler.SslOptions.RemoteCertificateValidationCallback);
    }
}
