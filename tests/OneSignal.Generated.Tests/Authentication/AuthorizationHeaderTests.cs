using OneSignal.Generated.Tests.Support;

namespace OneSignal.Generated.Tests.Authentication;

public sealed class AuthorizationHeaderTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_operation_on_an_app_carries_the_apps_key()
    {
        var handler = StubHandler.Answering("""{"id":"x"}""");
        using var client = TestClient.On(handler);

        await client.Notifications.CreateAsync(new CreateNotificationRequest { Contents = "Hello" }, Token);

        Assert.Equal("Key " + TestKeys.AppSecret, handler.Single.Headers["Authorization"]);
    }

    [Fact]
    public async Task An_operation_on_the_organization_carries_the_organizations_key()
    {
        var handler = StubHandler.Answering("[]");
        using var client = TestClient.On(handler);

        await client.Apps.ListAsync(Token);

        Assert.Equal("Key " + TestKeys.OrganizationSecret, handler.Single.Headers["Authorization"]);
    }

    [Fact]
    public async Task An_operation_without_a_key_carries_none()
    {
        var handler = StubHandler.Answering("open");
        using var transport = TestClient.Transport(handler);

        await transport.CallAsync(TestOperations.Open, cancellationToken: Token);

        Assert.DoesNotContain("Authorization", handler.Single.Headers.Keys);
    }

    [Fact]
    public async Task Nothing_is_put_into_the_default_headers_of_the_callers_client_and_its_own_key_is_not_used()
    {
        var handler = StubHandler.Answering("[]");
        using var http = new HttpClient(handler);
        http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "Basic something-else");
        using var client = new OneSignalClient(TestClient.Options(), http);

        await client.Apps.ListAsync(Token);

        Assert.Equal("Key " + TestKeys.OrganizationSecret, handler.Single.Headers["Authorization"]);
        Assert.Equal("Basic something-else", Assert.Single(http.DefaultRequestHeaders.GetValues("Authorization")));
    }

    [Fact]
    public async Task A_missing_kind_of_key_names_the_option_before_anything_is_sent()
    {
        var handler = StubHandler.Answering("[]");
        using var appOnly = TestClient.On(handler, new() { AppId = TestKeys.AppId, AppKey = TestKeys.App });
        using var organizationOnly = TestClient.On(handler, new() { OrganizationKey = TestKeys.Organization });

        var organization = await Assert.ThrowsAsync<OneSignalConfigurationException>(() => appOnly.Apps.ListAsync(Token));
        var app = await Assert.ThrowsAsync<OneSignalConfigurationException>(
            () => organizationOnly.Users.GetAsync(Alias.ExternalId("4711"), Token));

        Assert.Equal("OrganizationKey", organization.Option);
        Assert.Contains("listApps", organization.Message, StringComparison.Ordinal);
        Assert.Equal("AppKey", app.Option);
        Assert.Empty(handler.Sent);
    }
}
