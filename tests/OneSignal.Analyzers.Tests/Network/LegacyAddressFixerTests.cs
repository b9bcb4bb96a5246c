using OneSignal.Analyzers.CodeFixes.Network;
using OneSignal.Analyzers.Network;
using OneSignal.Analyzers.Tests.Harness;

namespace OneSignal.Analyzers.Tests.Network;

public sealed class LegacyAddressFixerTests
{
    [Theory]
    [InlineData("\"https://[|onesignal.com/api/v1|]/notifications\"", "\"https://api.onesignal.com/notifications\"")]
    [InlineData("\"https://[|onesignal.com/api/v1|]/\"", "\"https://api.onesignal.com/\"")]
    [InlineData("\"https://[|onesignal.com/api/v1|]\"", "\"https://api.onesignal.com\"")]
    [InlineData("\"https://[|www.onesignal.com/api/v1|]/apps\"", "\"https://api.onesignal.com/apps\"")]
    [InlineData("\"https://[|api.onesignal.com/api/v1|]/apps\"", "\"https://api.onesignal.com/apps\"")]
    [InlineData("@\"https://[|onesignal.com/api/v1|]/apps\"", "@\"https://api.onesignal.com/apps\"")]
    [InlineData("\"\"\"https://[|onesignal.com/api/v1|]/apps\"\"\"", "\"\"\"https://api.onesignal.com/apps\"\"\"")]
    [InlineData("$\"https://[|onesignal.com/api/v1|]/apps/{id}?a=onesignal.com/api/v1\"", "$\"https://api.onesignal.com/apps/{id}?a=onesignal.com/api/v1\"")]
    [InlineData("\"https://[|onesignal.com/api/v1|]/apps/\" + id", "\"https://api.onesignal.com/apps/\" + id")]
    public Task Host_and_path_are_replaced_and_the_literal_keeps_its_form(string url, string expected) =>
        Rule<LegacyAddress>.VerifyFixAsync<LegacyAddressFixer>(Source(url), Source(expected), References.HttpOnly);

    [Theory]
    [InlineData("\"https://[|onesignal.com|]/\" + id")]
    [InlineData("[|\"https://onesignal.com\"|] + \"/api/v1/apps\"")]
    [InlineData("\"https://[|onesignal.com|]\" + id + \"/api/v1/apps\"")]
    public Task Nothing_is_offered_where_the_path_is_written_elsewhere(string url) =>
        Rule<LegacyAddress>.VerifyNoFixAsync<LegacyAddressFixer>(Source(url), References.HttpOnly);

    [Fact]
    public Task A_base_address_whose_relative_paths_repeat_the_path_is_left_to_a_person() =>
        Rule<LegacyAddress>.VerifyNoFixAsync<LegacyAddressFixer>(
            """
            using System;
            using System.Net.Http;

            using var client = new HttpClient { BaseAddress = new Uri("https://[|onesignal.com/api/v1|]") };
            await client.GetAsync("/api/v1/apps");
            """,
            References.HttpOnly);

    [Fact]
    public Task All_are_fixed_at_once() =>
        Rule<LegacyAddress>.VerifyFixAsync<LegacyAddressFixer>(
            """
            using System;
            using System.Net.Http;
            using OneSignal.Generated;

            const string Url = "https://onesignal.com/api/v1/apps";
            var options = new OneSignalClientOptions { BaseAddress = new Uri("https://[|onesignal.com/api/v1|]") };
            using var client = new HttpClient { BaseAddress = new Uri("https://[|www.onesignal.com/api/v1|]/") };
            await client.GetAsync("https://[|onesignal.com/api/v1|]/apps");
            await client.GetAsync(Url);
            """.Replace("\"https://onesignal.com/api/v1/apps\";", "\"https://[|onesignal.com/api/v1|]/apps\";", StringComparison.Ordinal),
            """
            using System;
            using System.Net.Http;
            using OneSignal.Generated;

            const string Url = "https://api.onesignal.com/apps";
            var options = new OneSignalClientOptions { BaseAddress = new Uri("https://api.onesignal.com") };
            using var client = new HttpClient { BaseAddress = new Uri("https://api.onesignal.com/") };
            await client.GetAsync("https://api.onesignal.com/apps");
            await client.GetAsync(Url);
            """);

    private static string Source(string url) =>
        $$"""
        using System.Net.Http;

        class C
        {
            void M(HttpClient client, string id) => client.GetAsync({{url}});
        }
        """;
}
