using Microsoft.Extensions.Options;
using OneSignal.Generated.Hosting.Tests.Support;

namespace OneSignal.Generated.Hosting.Tests;

public sealed class BindingTests
{
    [Fact]
    public async Task App_key_and_address_come_from_the_section_OneSignal()
    {
        using var host = TestHost.WithClient(("OneSignal:BaseAddress", "https://proxy.example/onesignal"));

        await host.Client.Apps.GetAsync(cancellationToken: TestHost.Token);

        Assert.Equal($"https://proxy.example/onesignal/apps/{TestKeys.AppId}", host.Wire.Single.Address.AbsoluteUri);
        Assert.Equal("Key " + TestKeys.App, host.Wire.Single.Authorization);
    }

    [Fact]
    public async Task The_organizations_key_comes_from_the_section_too()
    {
        using var host = TestHost.WithClient(("OneSignal:OrganizationKey", TestKeys.Organization));
        host.Wire.Answer = _ => Task.FromResult(Wire.Json("[]"));

        await host.Client.Apps.ListAsync(TestHost.Token);

        Assert.Equal("Key " + TestKeys.Organization, host.Wire.Single.Authorization);
    }

    [Fact]
    public void Times_are_read_as_hours_minutes_and_seconds()
    {
        using var host = TestHost.WithClient(("OneSignal:Timeout", "00:00:42"));

        Assert.Equal(TimeSpan.FromSeconds(42), OptionsOf(host).Timeout);
    }

    [Fact]
    public void How_calls_are_repeated_is_read()
    {
        using var host = TestHost.WithClient(
            ("OneSignal:AttemptTimeout", "00:00:30"),
            ("OneSignal:Retry:IsEnabled", "false"),
            ("OneSignal:Retry:MaxAttempts", "7"),
            ("OneSignal:Retry:BaseDelay", "00:00:03"),
            ("OneSignal:Retry:MaxDelay", "00:01:30"));
        var options = OptionsOf(host);

        Assert.Equal(TimeSpan.FromSeconds(30), options.AttemptTimeout);
        Assert.False(options.Retry.IsEnabled);
        Assert.Equal(7, options.Retry.MaxAttempts);
        Assert.Equal(TimeSpan.FromSeconds(3), options.Retry.BaseDelay);
        Assert.Equal(TimeSpan.FromSeconds(90), options.Retry.MaxDelay);
    }

    [Fact]
    public void What_is_not_configured_keeps_its_default()
    {
        using var host = TestHost.WithClient();
        var untouched = new OneSignalClientOptions();

        Assert.Equal(untouched.Timeout, OptionsOf(host).Timeout);
        Assert.Equal(untouched.BaseAddress, OptionsOf(host).BaseAddress);
        Assert.Null(OptionsOf(host).OrganizationKey);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void An_empty_value_is_none(string value)
    {
        using var host = TestHost.WithClient(("OneSignal:OrganizationKey", value), ("OneSignal:Timeout", value));

        Assert.Null(OptionsOf(host).OrganizationKey);
        Assert.Equal(new OneSignalClientOptions().Timeout, OptionsOf(host).Timeout);
    }

    [Fact]
    public async Task The_line_break_at_the_end_of_a_mounted_secret_is_no_part_of_it()
    {
        using var host = new TestHost(("OneSignal:AppId", TestKeys.AppId + "\n"), ("OneSignal:AppKey", TestKeys.App + "\n"));
        host.OnWire(host.Services.AddOneSignal());

        await host.Client.Apps.GetAsync(cancellationToken: TestHost.Token);

        Assert.Equal("Key " + TestKeys.App, host.Wire.Single.Authorization);
    }

    [Fact]
    public async Task A_section_of_ones_own_is_read_instead()
    {
        using var host = new TestHost(("Push:App:AppId", TestKeys.OtherAppId), ("Push:App:AppKey", TestKeys.OtherApp));
        host.OnWire(host.Services.AddOneSignal(host.Configuration.GetSection("Push:App")));

        await host.Client.Apps.GetAsync(cancellationToken: TestHost.Token);

        Assert.Equal("Key " + TestKeys.OtherApp, host.Wire.Single.Authorization);
    }

    [Fact]
    public async Task Options_can_be_set_in_code()
    {
        using var host = new TestHost();
        host.OnWire(host.Services.AddOneSignal(options =>
        {
            options.AppId = TestKeys.AppId;
            options.AppKey = new AppApiKey(TestKeys.App);
        }));

        await host.Client.Apps.GetAsync(cancellationToken: TestHost.Token);

        Assert.Equal("Key " + TestKeys.App, host.Wire.Single.Authorization);
    }

    [Fact]
    public void Code_has_the_last_word_over_configuration()
    {
        using var host = TestHost.WithClient(("OneSignal:Timeout", "00:00:42"));
        host.Services.Configure<OneSignalClientOptions>(options => options.Timeout = TimeSpan.FromSeconds(7));

        Assert.Equal(TimeSpan.FromSeconds(7), OptionsOf(host).Timeout);
    }

    [Fact]
    public void The_client_is_one_for_the_whole_application()
    {
        using var host = TestHost.WithClient();
        using var scope = host.Provider.CreateScope();

        Assert.Same(host.Client, scope.ServiceProvider.GetRequiredService<OneSignalClient>());
    }

    private static OneSignalClientOptions OptionsOf(TestHost host) =>
        host.Provider.GetRequiredService<IOptions<OneSignalClientOptions>>().Value;
}
