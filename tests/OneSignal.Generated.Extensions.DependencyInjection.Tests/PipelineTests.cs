using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;
using OneSignal.Generated.Hosting.Tests.Support;

namespace OneSignal.Generated.Hosting.Tests;

public sealed class PipelineTests
{
    private static readonly TimeSpan DnsTimeToLive = TimeSpan.FromSeconds(300);

    [Fact]
    public async Task Handlers_see_the_request_in_the_order_in_which_they_were_added()
    {
        using var host = new TestHost(TestHost.Minimum);
        var seen = new List<string>();
        host.OnWire(host.Services.AddOneSignal())
            .AddHttpMessageHandler(() => new Passing("first", seen))
            .AddHttpMessageHandler(() => new Passing("second", seen));

        await host.Client.Apps.GetAsync(cancellationToken: TestHost.Token);

        Assert.Equal(["first", "second"], seen);
        Assert.Single(host.Wire.Arrivals);
    }

    [Fact]
    public async Task Default_headers_of_the_HttpClient_go_along()
    {
        using var host = new TestHost(TestHost.Minimum);
        host.OnWire(host.Services.AddOneSignal()).ConfigureHttpClient(http => http.DefaultRequestHeaders.Add("X-Team", "garden"));

        await host.Client.Apps.GetAsync(cancellationToken: TestHost.Token);

        Assert.Equal("garden", host.Wire.Single.Headers["X-Team"]);
    }

    [Fact]
    public void The_primary_handler_is_the_clients_own()
    {
        using var host = new TestHost(TestHost.Minimum);
        host.Services.AddOneSignal();

        var handler = Assert.IsType<SocketsHttpHandler>(PrimaryHandler(host));

        Assert.Equal(DnsTimeToLive, handler.PooledConnectionLifetime);
        Assert.False(handler.AllowAutoRedirect);
        Assert.False(handler.UseCookies);
        Assert.True(handler.EnableMultipleHttp2Connections);
    }

    [Fact]
    public void The_primary_handler_can_be_adjusted()
    {
        using var host = new TestHost(TestHost.Minimum);
        host.Services.AddOneSignal().UseSocketsHttpHandler((handler, _) => handler.MaxConnectionsPerServer = 3);

        var handler = Assert.IsType<SocketsHttpHandler>(PrimaryHandler(host));

        Assert.Equal(3, handler.MaxConnectionsPerServer);
        Assert.Equal(DnsTimeToLive, handler.PooledConnectionLifetime);
    }

    /// <summary>Also a primary handler of the application's own, which may keep connections for ever, must be renewed in time.</summary>
    [Fact]
    public void The_factory_renews_handlers_within_the_time_to_live_of_the_DNS_entry()
    {
        using var host = new TestHost(TestHost.Minimum);
        var name = host.Services.AddOneSignal().Name;

        var options = host.Provider.GetRequiredService<IOptionsMonitor<HttpClientFactoryOptions>>().Get(name);

        Assert.InRange(options.HandlerLifetime, TimeSpan.FromSeconds(1), DnsTimeToLive);
    }

    [Fact]
    public async Task A_client_that_lives_long_takes_the_handlers_that_the_factory_has_renewed()
    {
        using var host = TestHost.WithClient();
        var factory = new CountingFactory(host.Wire);
        host.Services.AddSingleton<IHttpClientFactory>(factory);

        await host.Client.Apps.GetAsync(cancellationToken: TestHost.Token);
        await host.Client.Apps.GetAsync(cancellationToken: TestHost.Token);

        Assert.Equal(2, factory.Created);
    }

    [Fact]
    public void The_HttpClient_has_no_time_out_beside_the_clients()
    {
        using var host = new TestHost(TestHost.Minimum);
        var name = host.Services.AddOneSignal().Name;

        using var http = host.Provider.GetRequiredService<IHttpClientFactory>().CreateClient(name);

        Assert.Equal(Timeout.InfiniteTimeSpan, http.Timeout);
    }

    private static HttpMessageHandler PrimaryHandler(TestHost host)
    {
        var handler = host.Provider.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler("OneSignal.Generated");
        while (handler is DelegatingHandler { InnerHandler: { } inner })
        {
            handler = inner;
        }

        return handler;
    }

    private sealed class Passing(string name, List<string> seen) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            seen.Add(name);
            return base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class CountingFactory(HttpMessageHandler handler) : IHttpClientFactory
    {
        internal int Created { get; private set; }

        public HttpClient CreateClient(string name)
        {
            Created++;
            return new HttpClient(handler, disposeHandler: false);
        }
    }
}
