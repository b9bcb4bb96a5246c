using System.Globalization;
using OneSignal.Analyzers.Security;
using OneSignal.Analyzers.Tests.Configuration;
using OneSignal.Analyzers.Tests.Harness;

namespace OneSignal.Analyzers.Tests.Security;

public sealed class KeyInConfigurationTests
{
    [Theory]
    [InlineData("{ \"OneSignal\": { \"AppKey\": \"§<app API key>\" } }")]
    [InlineData("{ \"Push\": { \"Secret\": \"§<organization API key>\" } }")]
    [InlineData("{ \"Push\": { \"Header\": \"Key §<app API key>\" } }")]
    [InlineData("{ \"Push\": [\"§<app API key>\"] }")]
    [InlineData("{ \"OneSignal\": { \"RestApiKey\": \"§<legacy API key>\" } }")]
    [InlineData("{ // see onesignal.com\n \"Push\": \"§<legacy API key>\" }")]
    [InlineData("{ \"A\": \"b\", /* c */ \"Push\": \"§<app API key>\", }")]
    [InlineData("{ \"broken\": \"no end\n \"Push\": \"§<app API key>\"")]
    [InlineData("]}} \"Push\": \"§<app API key>\"")]
    public Task A_key_is_reported_at_its_line_and_column(string json) =>
        Settings.VerifyAsync(new KeyInConfiguration(), TestKeys.Fill(json));

    [Theory]
    [InlineData("{ \"OneSignal\": { \"AppKey\": \"\" } }")]
    [InlineData("{ \"OneSignal\": { \"AppKey\": \"your-app-api-key\" } }")]
    [InlineData("{ \"OneSignal\": { \"AppKey\": \"os_v2_app_...\" } }")]
    [InlineData("{ \"OneSignal\": { \"AppId\": \"0b4f3b1e-5c58-4f5e-9d5c-2b7f6a1c8e90\" } }")]
    [InlineData("{ \"Other\": \"<legacy API key>\" }")]
    [InlineData("{ \"<app API key>\": \"a name is no value\" }")]
    public Task Other_values_are_not_reported(string json) =>
        Settings.VerifyAsync(new KeyInConfiguration(), TestKeys.Fill(json));

    [Theory]
    [InlineData("appsettings.Development.json", true)]
    [InlineData("AppSettings.json", true)]
    [InlineData("package.json", false)]
    [InlineData("appsettings.xml", false)]
    public Task The_files_name_says_what_it_is(string name, bool isRead) =>
        Settings.VerifyAsync(new KeyInConfiguration(), TestKeys.Fill($"{{ \"K\": \"{(isRead ? "§" : "")}<app API key>\" }}"), name);

    [Fact]
    public async Task The_message_does_not_repeat_the_key()
    {
        using var analysis = Analysis.OfConfiguration(
            TestKeys.Fill("{ \"K\": \"<app API key>\" }"), References.HttpOnly, new KeyInConfiguration());

        var message = Assert.Single(await analysis.DiagnosticsAsync()).GetMessage(CultureInfo.InvariantCulture);

        Assert.StartsWith("An app API key ", message, StringComparison.Ordinal);
        Assert.DoesNotContain(TestKeys.App[..16], message, StringComparison.Ordinal);
    }
}
