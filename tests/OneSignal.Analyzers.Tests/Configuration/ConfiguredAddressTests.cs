using Microsoft.CodeAnalysis;
using OneSignal.Analyzers.Network;
using OneSignal.Analyzers.Tests.Harness;
using OneSignal.Analyzers.Tests.Laws;

namespace OneSignal.Analyzers.Tests.Configuration;

public sealed class ConfiguredAddressTests
{
    [Theory]
    [InlineData("{ \"OneSignal\": { \"BaseUrl\": \"§http://api.onesignal.com\" } }")]
    [InlineData("{ \"Push\": { \"Endpoint\": \"§http://api.onesignal.com/notifications\" } }")]
    [InlineData("{\n  // the old one\n  \"Push\": \"§http://onesignal.com/api/v1/\",\n}")]
    [InlineData("{ \"Push\": \"§http:\\/\\/api.onesignal.com\" }")]
    [InlineData("{ \"OneSignal\": { \"Url\": \"§http://onesignal.com/\" } }")]
    [InlineData("{ \"OneSignal\": { \"Url\": \"https://api.onesignal.com\" } }")]
    [InlineData("{ \"Link\": \"http://onesignal.com/\" }")]
    [InlineData("{ \"OneSignal\": { \"Url\": \"http://localhost:5000\" } }")]
    [InlineData("{ \"OneSignal\": \"\" } // \"http://api.onesignal.com\"")]
    [InlineData("{ /* \"a\": \"http://api.onesignal.com\" */ }")]
    [InlineData("{ \"http://api.onesignal.com\": true }")]
    public Task Https_is_missing(string json) => Settings.VerifyAsync(new HttpsMissing(), json);

    [Theory]
    [InlineData("{ \"Push\": { \"BaseUrl\": \"https://§onesignal.com/api/v1\" } }")]
    [InlineData("{ \"Push\": { \"BaseUrl\": \"https://§onesignal.com/api/v1/notifications\" } }")]
    [InlineData("{ \"OneSignal\": { \"A\": { \"B\": [1, { }, \"https://§www.onesignal.com\"] } } }")]
    [InlineData("{ \"OneSignal\": { \"A\": 1 }, \"B\": \"https://www.onesignal.com\" }")]
    [InlineData("{ \"Push\": { \"BaseUrl\": \"https://§api.onesignal.com/api/v1/\" } }")]
    [InlineData("{ \"Push\": { \"BaseUrl\": \"https://api.onesignal.com/\" } }")]
    [InlineData("{ \"Push\": { \"Docs\": \"https://documentation.onesignal.com/api/v1\" } }")]
    public Task The_address_is_the_former_one(string json) => Settings.VerifyAsync(new LegacyAddress(), json);

    [Theory]
    [InlineData("{ \"OneSignal\": { \"BaseUrl\": \"https://§34.90.1.1/\" } }")]
    [InlineData("{ \"OneSignal\": { \"Host\": \"§34.90.1.1\" } }")]
    [InlineData("{ \"OneSignal\": { \"Host\": \"203.0.113.7\" } }")]
    [InlineData("{ \"OneSignal\": { \"A\": 1 }, \"Database\": \"34.90.1.1\" }")]
    public Task The_host_is_a_published_address(string json) => Settings.VerifyAsync(new HardCodedAddress(), json);

    [Fact]
    public async Task A_file_of_five_megabytes_is_read()
    {
        var filler = string.Concat(Enumerable.Repeat("  \"name\": [\"value\", 1.5, { \"a\": null }], // comment\n", 100_000));
        using var analysis = Analysis.OfConfiguration(
            "{\n" + filler + "\"x\": \"http://api.onesignal.com\"\n}", References.HttpOnly, RuleCatalog.Analyzers);

        var found = Assert.Single(await analysis.DiagnosticsAsync());

        Assert.Equal(100_001, found.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public async Task A_broken_file_does_not_stop_a_rule()
    {
        const string json = "{ \"OneSignal\": { /* c */ \"Url\": \"http:\\u002f/api.onesignal.com\", \"K\": \"\\";
        for (var length = 0; length <= json.Length; length++)
        {
            foreach (var text in new[] { json[..length], json[length..] })
            {
                using var analysis = Analysis.OfConfiguration(text, References.HttpOnly, RuleCatalog.Analyzers);

                Assert.All(await analysis.DiagnosticsAsync(), static one => Assert.Equal(DiagnosticSeverity.Warning, one.Severity));
                Assert.Empty(analysis.Faults);
            }
        }
    }
}
