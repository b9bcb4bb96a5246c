using Microsoft.Extensions.Options;
using OneSignal.Generated.Hosting.Tests.Support;

namespace OneSignal.Generated.Hosting.Tests;

public sealed class ValidationTests
{
    [Theory]
    [InlineData("AppId", "my-first-app")]
    [InlineData("AppKey", "has a blank in it")]
    [InlineData("OrganizationKey", "also has blanks")]
    [InlineData("BaseAddress", "somewhere")]
    [InlineData("BaseAddress", "http://plain.example")]
    [InlineData("Timeout", "soonish")]
    [InlineData("Timeout", "30")]
    [InlineData("Timeout", "-00:00:05")]
    [InlineData("AttemptTimeout", "later")]
    [InlineData("Retry:IsEnabled", "perhaps")]
    [InlineData("Retry:MaxAttempts", "many")]
    [InlineData("Retry:MaxAttempts", "4711")]
    [InlineData("Retry:MaxDelay", "9.00:00:00")]
    public async Task A_wrong_value_stops_the_start_and_is_told_by_its_key_alone(string option, string value)
    {
        using var host = TestHost.WithClient(("OneSignal:" + option, value));

        var exception = await Assert.ThrowsAsync<OptionsValidationException>(host.StartAsync);

        Assert.StartsWith($"OneSignal:{option}: ", Assert.Single(exception.Failures), StringComparison.Ordinal);
        Assert.DoesNotContain(value, exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_in_the_wrong_place_is_not_repeated()
    {
        using var host = TestHost.WithClient(
            ("OneSignal:OrganizationKey", TestKeys.OtherApp), ("OneSignal:BaseAddress", TestKeys.App), ("OneSignal:Timeout", TestKeys.App));

        var exception = await Assert.ThrowsAsync<OptionsValidationException>(host.StartAsync);

        Assert.Equal(
            ["OneSignal:OrganizationKey", "OneSignal:BaseAddress", "OneSignal:Timeout"],
            exception.Failures.Select(failure => failure[..failure.IndexOf(": ", StringComparison.Ordinal)]));
        Assert.DoesNotContain("os_v2_" + "app_a", exception.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(TestKeys.OtherApp, exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_configuration_is_told_at_the_start()
    {
        using var host = new TestHost();
        host.Services.AddOneSignal();

        var exception = await Assert.ThrowsAsync<OptionsValidationException>(host.StartAsync);

        Assert.StartsWith("OneSignal:AppKey: no API key is set.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_section_elsewhere_is_told_by_its_whole_path()
    {
        using var host = new TestHost(("Push:Shop:AppKey", TestKeys.App));
        host.Services.AddOneSignal("shop", host.Configuration.GetSection("Push:Shop"));

        var exception = await Assert.ThrowsAsync<OptionsValidationException>(host.StartAsync);

        Assert.StartsWith("Push:Shop:AppId: ", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_set_in_code_is_told_by_the_property_and_the_client()
    {
        using var host = new TestHost();
        host.Services.AddOneSignal("shop", options => options.AppKey = new AppApiKey(TestKeys.App));

        var exception = await Assert.ThrowsAsync<OptionsValidationException>(host.StartAsync);

        Assert.StartsWith("OneSignalClientOptions.AppId of client 'shop': ", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_client_is_checked_by_itself()
    {
        using var host = TestHost.WithClient();
        host.Services.AddOneSignal("shop");

        var exception = await Assert.ThrowsAsync<OptionsValidationException>(host.StartAsync);

        Assert.StartsWith("OneSignal:shop:AppKey: ", Assert.Single(exception.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_right_configuration_lets_the_host_start()
    {
        using var host = TestHost.WithClient();

        await host.StartAsync();

        Assert.Empty(host.Wire.Arrivals);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_client_without_a_name_is_not_asked_for_by_an_empty_one(string name)
    {
        using var host = new TestHost();

        Assert.Throws<ArgumentException>(nameof(name), () => host.Services.AddOneSignal(name));
    }
}
