using OneSignal.Generated.Tests.Support;

namespace OneSignal.Generated.Tests.Client;

public sealed class OptionsTests
{
    private static string OptionAtFault(Action<OneSignalClientOptions> change)
    {
        var options = TestClient.Options();
        change(options);
        var exception = Assert.Throws<OneSignalConfigurationException>(() => new OneSignalClient(options));
        Assert.StartsWith(exception.Option + ": ", exception.Message, StringComparison.Ordinal);
        return exception.Option;
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("my-app")]
    [InlineData("11111111222243338444555555555555")]
    [InlineData("{11111111-2222-4333-8444-555555555555}")]
    [InlineData(" 11111111-2222-4333-8444-555555555555")]
    [InlineData("11111111-2222-4333-8444-555555555555/../x")]
    public void A_missing_or_malformed_app_id_is_named(string? appId) =>
        Assert.Equal("AppId", OptionAtFault(options => options.AppId = appId));

    [Fact]
    public void A_malformed_app_id_is_not_repeated_because_it_may_be_a_key_in_the_wrong_place()
    {
        var options = TestClient.Options();
        options.AppId = TestKeys.AppSecret;

        var exception = Assert.Throws<OneSignalConfigurationException>(() => new OneSignalClient(options));

        Assert.DoesNotContain(TestKeys.AppSecret, exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_any_key_there_is_no_client() => Assert.Equal("AppKey", OptionAtFault(options =>
    {
        options.AppKey = null;
        options.OrganizationKey = null;
    }));

    [Fact]
    public void An_organizations_key_alone_needs_no_app_id()
    {
        using var client = new OneSignalClient(new OneSignalClientOptions { OrganizationKey = TestKeys.Organization });

        Assert.NotNull(client.Apps);
    }

    [Theory]
    [InlineData("http://api.onesignal.com/")]
    [InlineData("http://localhost:5000/")]
    [InlineData("ftp://api.onesignal.com/")]
    [InlineData("https://user:secret@api.onesignal.com/")]
    [InlineData("https://api.onesignal.com/?key=1")]
    [InlineData("https://api.onesignal.com/#top")]
    [InlineData("/api/v1")]
    public void A_base_address_that_is_not_plain_https_is_refused(string address) =>
        Assert.Equal("BaseAddress", OptionAtFault(options => options.BaseAddress = new Uri(address, UriKind.RelativeOrAbsolute)));

    [Fact]
    public void A_null_base_address_is_refused() =>
        Assert.Equal("BaseAddress", OptionAtFault(options => options.BaseAddress = null!));

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(1e13)]
    public void A_time_out_that_no_timer_takes_is_refused(double milliseconds) =>
        Assert.Equal("Timeout", OptionAtFault(options => options.Timeout = TimeSpan.FromMilliseconds(milliseconds)));

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(1e13)]
    public void A_time_out_of_an_attempt_that_no_timer_takes_is_refused(double milliseconds) => Assert.Equal(
        "AttemptTimeout", OptionAtFault(options => options.AttemptTimeout = TimeSpan.FromMilliseconds(milliseconds)));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(11)]
    public void A_number_of_attempts_out_of_range_is_refused(int attempts) =>
        Assert.Equal("Retry.MaxAttempts", OptionAtFault(options => options.Retry = new() { MaxAttempts = attempts }));

    [Theory]
    [InlineData(-1)]
    [InlineData(61)]
    public void A_first_wait_out_of_range_is_refused(int seconds) =>
        Assert.Equal("Retry.BaseDelay", OptionAtFault(options => options.Retry = new() { BaseDelay = TimeSpan.FromSeconds(seconds) }));

    [Fact]
    public void A_longest_wait_over_a_day_is_refused() =>
        Assert.Equal("Retry.MaxDelay", OptionAtFault(options => options.Retry = new() { MaxDelay = TimeSpan.FromHours(25) }));

    [Fact]
    public void Null_in_place_of_retry_options_or_clock_is_refused()
    {
        Assert.Equal("Retry", OptionAtFault(options => options.Retry = null!));
        Assert.Equal("TimeProvider", OptionAtFault(options => options.TimeProvider = null!));
    }

    [Fact]
    public void The_defaults_are_those_of_the_network_facts()
    {
        var options = new OneSignalClientOptions();

        Assert.Equal(new Uri("https://api.onesignal.com/"), options.BaseAddress);
        Assert.Equal(TimeSpan.FromSeconds(100), options.AttemptTimeout);
        Assert.Equal(TimeSpan.FromSeconds(300), options.Timeout);
    }

    [Fact]
    public async Task Later_changes_of_the_options_have_no_effect()
    {
        var handler = StubHandler.Answering("{}");
        var options = TestClient.Options();
        using var client = TestClient.On(handler, options);

        options.AppId = "99999999-2222-4333-8444-555555555555";
        options.BaseAddress = new Uri("https://elsewhere.example/");
        await client.Users.GetAsync(Alias.ExternalId("4711"), TestContext.Current.CancellationToken);

        Assert.StartsWith($"https://api.onesignal.com/apps/{TestKeys.AppId}/", handler.Single.Address.AbsoluteUri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_leaves_the_callers_HttpClient_alone()
    {
        using var http = new HttpClient(StubHandler.Answering("here"));

        new OneSignalClient(TestClient.Options(), http).Dispose();

        Assert.Equal("here", await http.GetStringAsync(new Uri("https://api.onesignal.com/"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_client_disposes_its_own_connections()
    {
        using var client = new OneSignalClient(TestClient.Options());
        client.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.Apps.ListAsync(TestContext.Current.CancellationToken));
    }
}
