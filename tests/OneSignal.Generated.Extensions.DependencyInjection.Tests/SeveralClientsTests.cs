using OneSignal.Generated.Hosting.Tests.Support;

namespace OneSignal.Generated.Hosting.Tests;

public sealed class SeveralClientsTests
{
    [Fact]
    public async Task Each_client_has_an_app_and_a_key_of_its_own()
    {
        using var host = TwoClients();

        await host.Client.Apps.GetAsync(cancellationToken: TestHost.Token);
        await host.ClientOf("shop").Apps.GetAsync(cancellationToken: TestHost.Token);
        await host.Client.Apps.GetAsync(cancellationToken: TestHost.Token);

        Assert.Equal(
            [
                ($"/apps/{TestKeys.AppId}", "Key " + TestKeys.App),
                ($"/apps/{TestKeys.OtherAppId}", "Key " + TestKeys.OtherApp),
                ($"/apps/{TestKeys.AppId}", "Key " + TestKeys.App),
            ],
            host.Wire.Arrivals.Select(arrival => (arrival.Address.AbsolutePath, arrival.Authorization)));
    }

    [Fact]
    public async Task A_class_gets_the_client_that_it_names()
    {
        using var host = TwoClients();
        host.Services.AddSingleton<Shop>();

        await host.Provider.GetRequiredService<Shop>().Client.Apps.GetAsync(cancellationToken: TestHost.Token);

        Assert.Equal("Key " + TestKeys.OtherApp, host.Wire.Single.Authorization);
    }

    [Fact]
    public async Task Handlers_of_one_client_do_not_see_the_requests_of_another()
    {
        using var host = TwoClients(builder => builder.ConfigureHttpClient(http => http.DefaultRequestHeaders.Add("X-Shop", "1")));

        await host.Client.Apps.GetAsync(cancellationToken: TestHost.Token);
        await host.ClientOf("shop").Apps.GetAsync(cancellationToken: TestHost.Token);

        Assert.Equal([false, true], host.Wire.Arrivals.Select(arrival => arrival.Headers.ContainsKey("X-Shop")));
    }

    [Fact]
    public void There_is_no_client_without_a_name_unless_one_is_registered()
    {
        using var host = new TestHost(("OneSignal:shop:AppId", TestKeys.AppId), ("OneSignal:shop:AppKey", TestKeys.App));
        host.Services.AddOneSignal("shop");

        Assert.Null(host.Provider.GetService<OneSignalClient>());
        Assert.NotNull(host.ClientOf("shop"));
    }

    private static TestHost TwoClients(Action<IHttpClientBuilder>? configureShop = null)
    {
        var host = TestHost.WithClient(("OneSignal:shop:AppId", TestKeys.OtherAppId), ("OneSignal:shop:AppKey", TestKeys.OtherApp));
        var shop = host.OnWire(host.Services.AddOneSignal("shop"));
        configureShop?.Invoke(shop);
        return host;
    }

    private sealed class Shop([FromKeyedServices("shop")] OneSignalClient client)
    {
        internal OneSignalClient Client { get; } = client;
    }
}
