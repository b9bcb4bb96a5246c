using System.Globalization;
using Microsoft.CodeAnalysis;
using OneSignal.Analyzers.Network;
using OneSignal.Analyzers.Tests.Harness;

namespace OneSignal.Analyzers.Tests.Network;

public sealed class LegacyAddressTests
{
    [Theory]
    [InlineData("client.GetAsync(\"https://[|onesignal.com/api/v1|]/notifications\");")]
    [InlineData("client.GetAsync(\"http://[|onesignal.com/api/v1|]/notifications\");")]
    [InlineData("client.GetAsync(@\"https://[|onesignal.com/api/v1|]/notifications\");")]
    [InlineData("client.GetAsync(\"https://[|www.onesignal.com/api/v1|]/notifications\");")]
    [InlineData("client.GetAsync(\"https://[|OneSignal.com/api/V1|]/notifications\");")]
    [InlineData("client.GetAsync($\"https://[|onesignal.com/api/v1|]/notifications/{id}\");")]
    [InlineData("client.GetAsync(\"https://[|onesignal.com/api/v1|]/notifications/\" + id);")]
    [InlineData("client.GetAsync(\"https://[|onesignal.com|]/\" + id);")]
    [InlineData("client.GetAsync(\"https://[|api.onesignal.com/api/v1|]/notifications\");")]
    [InlineData("client.BaseAddress = new Uri(\"https://[|onesignal.com/api/v1|]/\");")]
    [InlineData("client.BaseAddress = new Uri(\"https://[|onesignal.com|]\");")]
    [InlineData("_ = new HttpRequestMessage(HttpMethod.Post, \"https://[|onesignal.com/api/v1|]/notifications\");")]
    [InlineData("_ = System.Net.WebRequest.Create(\"https://[|onesignal.com/api/v1|]/notifications\");")]
    [InlineData("var url = \"https://[|onesignal.com/api/v1|]/notifications\"; client.GetAsync(url);")]
    [InlineData("client.GetAsync(Environment.GetEnvironmentVariable(\"URL\") ?? \"https://[|onesignal.com/api/v1|]/apps\");")]
    [InlineData("client.BaseAddress = new Uri(Environment.GetEnvironmentVariable(\"URL\") ?? \"https://[|onesignal.com/api/v1|]/\");")]
    [InlineData("client.GetAsync([|Constant|]);")]
    [InlineData("client.GetAsync([|Constant + \"/notifications\"|]);")]
    [InlineData("Func<Task> f = async () => await client.GetAsync(\"https://[|onesignal.com/api/v1|]/apps\");")]
    public Task The_former_address_is_reported(string statement) =>
        Rule<LegacyAddress>.VerifyAsync(Raw(statement), References.HttpOnly);

    [Theory]
    [InlineData("client.GetAsync(\"https://api.onesignal.com/notifications\");")]
    [InlineData("client.GetAsync(\"https://api.onesignal.com/api/v10\");")]
    [InlineData("client.GetAsync(\"https://onesignal.com/about\");")]
    [InlineData("client.GetAsync(\"https://documentation.onesignal.com/api/v1\");")]
    [InlineData("client.GetAsync(\"https://example.org/api/v1/notifications\");")]
    [InlineData("client.GetAsync(\"/api/v1/notifications\");")]
    [InlineData("_ = new Uri(\"https://onesignal.com/\");")]
    [InlineData("if (id.StartsWith(\"https://onesignal.com/api/v1\")) throw new ArgumentException(id);")]
    [InlineData("Console.WriteLine(\"https://onesignal.com/api/v1 was the address\");")]
    public Task Other_addresses_and_other_uses_of_text_are_not_reported(string statement) =>
        Rule<LegacyAddress>.VerifyAsync(Raw(statement), References.HttpOnly);

    [Fact]
    public Task The_base_address_of_the_client_is_reported() =>
        Rule<LegacyAddress>.VerifyAsync(
            """
            using System;
            using OneSignal.Generated;

            var options = new OneSignalClientOptions { BaseAddress = new Uri("https://[|onesignal.com/api/v1|]") };
            """);

    [Fact]
    public Task Top_level_statements_and_async_code_are_looked_into() =>
        Rule<LegacyAddress>.VerifyAsync(
            """
            using System.Net.Http;

            using var client = new HttpClient();
            await client.GetAsync("https://[|onesignal.com/api/v1|]/apps");
            """,
            References.HttpOnly);

    [Fact]
    public async Task The_message_names_both_addresses()
    {
        using var analysis = new Analysis(
            Raw("client.GetAsync(\"https://onesignal.com/api/v1/apps\");"), References.HttpOnly, new LegacyAddress());

        var found = Assert.Single(await analysis.DiagnosticsAsync());

        Assert.Equal(DiagnosticSeverity.Warning, found.Severity);
        Assert.Equal(
            "'onesignal.com/api/v1' is the address of OneSignal's API before the new keys. Use 'api.onesignal.com'.",
            found.GetMessage(CultureInfo.InvariantCulture));
    }

    internal static string Raw(string statements) =>
        $$"""
        using System;
        using System.Net.Http;
        using System.Threading.Tasks;

        class C
        {
            const string Constant = "https://onesignal.com/api/v1";

        #pragma warning disable CS8602, SYSLIB0014
            void M(HttpClient client, string id)
            {
                {{statements}}
            }
        }
        """;
}
