using OneSignal.Generated.Tests.Support;

namespace OneSignal.Generated.Tests.Client;

public sealed class RequestOptionsTests
{
    private const string OtherApp = "99999999-2222-4333-8444-555555555555";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_call_can_name_another_app_in_path_and_body()
    {
        var handler = StubHandler.Answering("{}");
        using var client = TestClient.On(handler);
        var options = new RequestOptions { AppId = OtherApp };

        await client.Users.GetAsync(Alias.ExternalId("4711"), options, Token);
        await client.Notifications.CreateAsync(new CreateNotificationRequest { Contents = "Hello" }, options, Token);

        Assert.StartsWith($"/apps/{OtherApp}/", handler.Sent[0].Target, StringComparison.Ordinal);
        Assert.Equal(OtherApp, (string?)handler.Sent[1].Json["app_id"]);
    }

    [Fact]
    public async Task A_malformed_app_id_is_refused_before_anything_is_sent()
    {
        var handler = StubHandler.Answering("{}");
        using var client = TestClient.On(handler);

        var exception = await Assert.ThrowsAsync<ArgumentException>(
            () => client.Users.GetAsync(Alias.ExternalId("4711"), new RequestOptions { AppId = "my-app" }, Token));

        Assert.Contains("RequestOptions.AppId", exception.Message, StringComparison.Ordinal);
        Assert.Empty(handler.Sent);
    }

    [Fact]
    public void An_operation_without_any_app_id_names_the_option()
    {
        using var transport = TestClient.Transport(
            StubHandler.Answering("{}"), new() { OrganizationKey = TestKeys.Organization });
        var operation = new ApiOperation("getAppThing", "GET", "/apps/{app_id}", Metadata.ApiKeyKind.Organization);

        var exception = Assert.Throws<OneSignalConfigurationException>(() => transport.AppId(operation, null));

        Assert.Equal("AppId", exception.Option);
        Assert.Contains("getAppThing", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Further_headers_and_query_parameters_go_along_escaped()
    {
        var handler = StubHandler.Answering("[]");
        using var transport = TestClient.Transport(handler);
        var options = new RequestOptions { Headers = { ["X-Trace"] = "a b" }, Query = { ["c[]"] = "push & sms", ["d"] = "ü" } };

        await transport.CallAsync(TestOperations.List, options, Token);

        Assert.Equal("a b", handler.Single.Headers["X-Trace"]);
        Assert.Equal("/things?c%5B%5D=push%20%26%20sms&d=%C3%BC", handler.Single.Target);
    }

    [Fact]
    public async Task A_header_that_the_client_sends_anyway_is_replaced_and_not_doubled()
    {
        var handler = StubHandler.Answering("[]");
        using var transport = TestClient.Transport(handler);

        await transport.CallAsync(TestOperations.List, new RequestOptions { Headers = { ["user-agent"] = "mine/1" } }, Token);

        Assert.Equal("mine/1", handler.Single.Headers["User-Agent"]);
    }

    [Theory]
    [InlineData("Authorization", "Key other")]
    [InlineData("authorization", "Key other")]
    [InlineData("Host", "elsewhere.example")]
    [InlineData("Content-Type", "text/plain")]
    [InlineData("Content-Length", "1")]
    [InlineData("Transfer-Encoding", "chunked")]
    [InlineData("", "x")]
    [InlineData("Bad Name", "x")]
    [InlineData("Bad:Name", "x")]
    [InlineData("Bad\r\nName", "x")]
    [InlineData("X-Trace", "a\r\nX-Injected: 1")]
    [InlineData("X-Trace", "a\nb")]
    [InlineData("X-Trace", "a\0b")]
    [InlineData("X-Trace", "ü")]
    [InlineData("X-Trace", null)]
    public async Task A_header_that_must_not_be_sent_is_refused_before_anything_is(string name, string? value)
    {
        var handler = StubHandler.Answering("[]");
        using var transport = TestClient.Transport(handler);
        var options = new RequestOptions { Headers = { [name] = value! } };

        var exception = await Assert.ThrowsAsync<ArgumentException>(() => transport.CallAsync(TestOperations.List, options, Token));

        Assert.Equal("options", exception.ParamName);
        Assert.Empty(handler.Sent);
    }

    [Fact]
    public async Task A_time_out_that_no_timer_takes_is_refused()
    {
        using var transport = TestClient.Transport(StubHandler.Answering("[]"));

        await Assert.ThrowsAsync<ArgumentException>(
            () => transport.CallAsync(TestOperations.List, new RequestOptions { Timeout = TimeSpan.Zero }, Token));
    }
}
