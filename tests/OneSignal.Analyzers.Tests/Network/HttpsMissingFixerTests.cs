using OneSignal.Analyzers.CodeFixes.Network;
using OneSignal.Analyzers.Network;
using OneSignal.Analyzers.Tests.Harness;

namespace OneSignal.Analyzers.Tests.Network;

public sealed class HttpsMissingFixerTests
{
    [Theory]
    [InlineData("\"http://api.onesignal.com/notifications\"", "\"https://api.onesignal.com/notifications\"")]
    [InlineData("@\"http://api.onesignal.com/notifications\"", "@\"https://api.onesignal.com/notifications\"")]
    [InlineData("\"\"\"http://api.onesignal.com/notifications\"\"\"", "\"\"\"https://api.onesignal.com/notifications\"\"\"")]
    [InlineData("\"\"\"\n    http://api.onesignal.com/notifications\n    \"\"\"", "\"\"\"\n    https://api.onesignal.com/notifications\n    \"\"\"")]
    [InlineData("$\"http://api.onesignal.com/notifications/{id}\"", "$\"https://api.onesignal.com/notifications/{id}\"")]
    [InlineData("$@\"http://api.onesignal.com/notifications/{id}\"", "$@\"https://api.onesignal.com/notifications/{id}\"")]
    [InlineData("\"http://onesignal.com/api/v1/\" + id", "\"https://onesignal.com/api/v1/\" + id")]
    [InlineData("\"http\" + \"://api.onesignal.com/\" + id", "\"https\" + \"://api.onesignal.com/\" + id")]
    [InlineData("\"HTTP://api.onesignal.com/\"", "\"https://api.onesignal.com/\"")]
    [InlineData("\"http://api.onesignal.com:443/\"", "\"https://api.onesignal.com:443/\"")]
    [InlineData("\"http://api.onesignal.com/?next=http://example.org\"", "\"https://api.onesignal.com/?next=http://example.org\"")]
    [InlineData("\"http://api.onesignal.com/caf\\u00e9\"", "\"https://api.onesignal.com/caf\\u00e9\"")]
    public Task The_scheme_is_replaced_and_the_literal_keeps_its_form(string url, string expected)
    {
        var literal = url.Contains(" + ", StringComparison.Ordinal) ? url[..url.IndexOf(" + ", StringComparison.Ordinal)] : url;
        return Rule<HttpsMissing>.VerifyFixAsync<HttpsMissingFixer>(
            Source("client.GetAsync([|" + literal + "|]" + url[literal.Length..] + ");"),
            Source("client.GetAsync(" + expected + ");"),
            References.HttpOnly);
    }

    [Theory]
    [InlineData("\"http://api.onesignal.com:80/notifications\"")]
    [InlineData("\"ws://api.onesignal.com/notifications\"")]
    [InlineData("\"\\u0068ttp://api.onesignal.com/notifications\"")]
    public Task Nothing_is_offered_where_more_than_a_written_scheme_must_change(string url) =>
        Rule<HttpsMissing>.VerifyNoFixAsync<HttpsMissingFixer>(Source("client.GetAsync([|" + url + "|]);"), References.HttpOnly);

    [Fact]
    public Task All_are_fixed_at_once() =>
        Rule<HttpsMissing>.VerifyFixAsync<HttpsMissingFixer>(
            Source("""
                client.BaseAddress = new Uri([|"http://api.onesignal.com"|]);
                client.GetAsync([|@"http://api.onesignal.com/apps"|]);
                var url = [|$"http://onesignal.com/api/v1/{id}"|];
                client.GetAsync(url);
                """),
            Source("""
                client.BaseAddress = new Uri("https://api.onesignal.com");
                client.GetAsync(@"https://api.onesignal.com/apps");
                var url = $"https://onesignal.com/api/v1/{id}";
                client.GetAsync(url);
                """),
            References.HttpOnly);

    [Fact]
    public Task A_constant_is_fixed_where_it_is_declared() =>
        Rule<HttpsMissing>.VerifyFixAsync<HttpsMissingFixer>(
            [
                Source("client.GetAsync([|Urls.Api + \"/apps\"|]);"),
                """
                static class Urls
                {
                    public const string Api = "http://api.onesignal.com";
                }
                """,
            ],
            [
                Source("client.GetAsync(Urls.Api + \"/apps\");"),
                """
                static class Urls
                {
                    public const string Api = "https://api.onesignal.com";
                }
                """,
            ],
            References.HttpOnly);

    [Fact]
    public Task The_base_address_of_the_client_is_fixed() =>
        Rule<HttpsMissing>.VerifyFixAsync<HttpsMissingFixer>(
            """
            using System;
            using OneSignal.Generated;

            var options = new OneSignalClientOptions { BaseAddress = new Uri([|"http://gateway.example"|]) };
            """,
            """
            using System;
            using OneSignal.Generated;

            var options = new OneSignalClientOptions { BaseAddress = new Uri("https://gateway.example") };
            """);

    private static string Source(string statements) =>
        $$"""
        using System;
        using System.Net.Http;

        class C
        {
            void M(HttpClient client, string id)
            {
        {{statements}}
            }
        }
        """;
}
