using System.Net;
using OneSignal.Generated.Tests.Support;

namespace OneSignal.Generated.Tests.Transport;

public sealed class RequestTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_request_says_what_it_is_and_who_sends_it()
    {
        var handler = StubHandler.Answering("""{"id":"x"}""");
        using var client = TestClient.On(handler);

        await client.Notifications.CreateAsync(new CreateNotificationRequest { Contents = "Hello" }, Token);

        var request = handler.Single;
        Assert.Equal(HttpMethod.Post, request.Method);
        Assert.Equal("https://api.onesignal.com/notifications", request.Address.AbsoluteUri);
        Assert.Equal("application/json", request.Headers["Accept"]);
        Assert.Matches(@"^OneSignal\.Generated/[0-9.]+ \(\.NET [^()]+\)$", request.Headers["User-Agent"]);
        Assert.Equal("application/json", request.ContentType?.MediaType);
        Assert.Equal("utf-8", request.ContentType?.CharSet);
    }

    [Fact]
    public async Task Requests_ask_for_HTTP_2_and_fall_back()
    {
        var handler = StubHandler.Answering("[]");
        using var client = TestClient.On(handler);

        await client.Apps.ListAsync(Token);

        Assert.Equal(HttpVersion.Version20, handler.Single.Version);
        Assert.Equal(HttpVersionPolicy.RequestVersionOrLower, handler.Single.VersionPolicy);
    }

    [Theory]
    [InlineData("https://proxy.example/onesignal")]
    [InlineData("https://proxy.example/onesignal/")]
    public async Task The_path_of_the_base_address_stands_before_the_operations(string address)
    {
        var handler = StubHandler.Answering("[]");
        var options = TestClient.Options();
        options.BaseAddress = new Uri(address);
        using var transport = TestClient.Transport(handler, options);

        await transport.CallAsync(TestOperations.List, cancellationToken: Token);

        Assert.Equal("https://proxy.example/onesignal/things", handler.Single.Address.AbsoluteUri);
    }

    [Fact]
    public async Task Two_clients_with_different_addresses_share_operations_and_nothing_else()
    {
        var handler = StubHandler.Answering("[]");
        var elsewhere = TestClient.Options();
        elsewhere.BaseAddress = new Uri("https://elsewhere.example");
        using var one = TestClient.Transport(handler);
        using var other = TestClient.Transport(handler, elsewhere);

        await one.CallAsync(TestOperations.List, cancellationToken: Token);
        await other.CallAsync(TestOperations.List, cancellationToken: Token);
        await one.CallAsync(TestOperations.List, cancellationToken: Token);

        Assert.Equal(
            ["api.onesignal.com", "elsewhere.example", "api.onesignal.com"],
            handler.Sent.Select(request => request.Address.Host));
    }
}
