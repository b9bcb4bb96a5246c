using System.Globalization;
using Microsoft.CodeAnalysis;
using OneSignal.Analyzers.Security;
using OneSignal.Analyzers.Tests.Harness;

namespace OneSignal.Analyzers.Tests.Security;

public sealed class AuthorizationSchemeTests
{
    [Theory]
    [InlineData("client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue([|\"Basic\"|], key);")]
    [InlineData("client.DefaultRequestHeaders.Authorization = new([|\"basic\"|], key);")]
    [InlineData("client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue([|OldScheme|], key);")]
    [InlineData("client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue([|key|]);")]
    [InlineData("client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue([|\"Basic \" + key|]);")]
    [InlineData("client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue([|\"Key\"|]);")]
    [InlineData("client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(\"Key\", \"[|Key |]\" + key);")]
    [InlineData("client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(\"Basic\", $\"[|Basic |]{key}\");")]
    [InlineData("client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue([|\"Authorization\"|], key);")]
    [InlineData("client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue([|\"Secret\"|], key);")]
    [InlineData("client.DefaultRequestHeaders.Add(\"Authorization\", \"[|Basic|] \" + key);")]
    [InlineData("client.DefaultRequestHeaders.Add(\"authorization\", $\"[|Basic|] {key}\");")]
    [InlineData("client.DefaultRequestHeaders.TryAddWithoutValidation(\"Authorization\", $\"[|Basic|] {key}\");")]
    [InlineData("client.DefaultRequestHeaders.Add(\"Authorization\", \"[|Key|]\" + key);")]
    [InlineData("client.DefaultRequestHeaders.Add(\"Authorization\", \"[|YOUR_KEY|]\");")]
    [InlineData("client.DefaultRequestHeaders.Add(\"Authorization\", \"[|Basic|] Key \" + key);")]
    [InlineData("client.DefaultRequestHeaders.Add(\"Authorization\", \"[|Token|] \" + key);")]
    [InlineData("request.Headers.Authorization = new AuthenticationHeaderValue([|\"Basic\"|], key);")]
    [InlineData("request.Headers.Add(\"Authorization\", \"[|Basic|] \" + key);")]
    [InlineData("var header = \"[|Basic|] \" + key; request.Headers.Add(\"Authorization\", header);")]
    [InlineData("web.Headers.Add(\"authorization\", \"[|Basic|] \" + key);")]
    [InlineData("web.Headers[\"Authorization\"] = \"[|Basic|] \" + key;")]
    [InlineData("web.Headers[HttpRequestHeader.Authorization] = $\"[|Basic|] {key}\";")]
    [InlineData("web.Headers.Add(HttpRequestHeader.Authorization, $\"[|Basic|] {key}\");")]
    [InlineData("Action set = () => client.DefaultRequestHeaders.Add(\"Authorization\", \"[|Basic|] \" + key);")]
    [InlineData("Func<Task> f = async () => { await Task.Yield(); request.Headers.Add(\"Authorization\", \"[|Basic|] \" + key); };")]
    [InlineData("_ = new HttpRequestMessage { RequestUri = new Uri(\"https://api.onesignal.com\"), Headers = { { \"Authorization\", \"[|Basic|] k\" } } };")]
    public Task A_header_for_OneSignal_of_another_form_is_reported(string statement) =>
        Rule<AuthorizationScheme>.VerifyAsync(Source(statement), References.HttpOnly);

    [Theory]
    [InlineData("client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(\"Key\", key);")]
    [InlineData("client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(\"key\", key);")]
    [InlineData("client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(scheme, key);")]
    [InlineData("client.DefaultRequestHeaders.ProxyAuthorization = new AuthenticationHeaderValue(\"Basic\", key);")]
    [InlineData("client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(\"Bearer\", jwt);")]
    [InlineData("client.DefaultRequestHeaders.Add(\"Authorization\", \"Key \" + key);")]
    [InlineData("client.DefaultRequestHeaders.Add(\"Authorization\", key);")]
    [InlineData("client.DefaultRequestHeaders.Add(\"Authorization\", scheme + \" \" + key);")]
    [InlineData("client.DefaultRequestHeaders.Add(\"X-Forwarded\", \"Basic \" + key);")]
    [InlineData("web.Headers.Add(\"Authorization\", \"Key \" + key);")]
    [InlineData("other.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(\"Basic\", key); other.BaseAddress = new Uri(\"https://example.org\");")]
    [InlineData("client.GetAsync(\"https://example.org\"); other.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(\"Basic\", key);")]
    [InlineData("new Dictionary<string, string>().Add(\"Authorization\", \"Basic \" + key);")]
    public Task Other_headers_are_not_reported(string statement) =>
        Rule<AuthorizationScheme>.VerifyAsync(Source(statement), References.HttpOnly);

    [Theory]
    [InlineData("\"https://example.org\"")]
    [InlineData("key")]
    public Task A_header_for_another_service_is_not_reported(string url) =>
        Rule<AuthorizationScheme>.VerifyAsync(
            $$"""
            using System;
            using System.Net.Http;
            using System.Net.Http.Headers;

            // Not for OneSignal.
            class C
            {
                void M(HttpClient client, string key)
                {
                    client.BaseAddress = new Uri({{url}});
                    client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", key);
                    client.DefaultRequestHeaders.Add("Authorization", "Basic " + key);
                }
            }
            """,
            References.HttpOnly);

    [Fact]
    public Task In_a_member_with_two_services_the_client_decides() =>
        Rule<AuthorizationScheme>.VerifyAsync(
            Source("""
                other.BaseAddress = new Uri("https://example.org");
                other.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", key);
                client.BaseAddress = new Uri("https://api.onesignal.com");
                client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue([|"Basic"|], key);
                """),
            References.HttpOnly);

    [Fact]
    public Task A_key_of_OneSignals_leaves_no_doubt_where_the_header_goes() =>
        Rule<AuthorizationScheme>.VerifyAsync(
            """
            using System.Net.Http;
            using System.Net.Http.Headers;

            class OneSignalCalls
            {
                void M(HttpClient client, string url)
                {
                    client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue({|#0:"Bearer"|}, "os_v2_app_…");
                    client.DefaultRequestHeaders.Add("Authorization", "[|os_v2_org_…|]");
                }
            }
            """,
            References.HttpOnly,
            Rule<AuthorizationScheme>.At(0, DiagnosticSeverity.Warning));

    [Fact]
    public Task Bearer_is_a_suggestion_because_some_endpoints_take_a_users_token() =>
        Rule<AuthorizationScheme>.VerifyAsync(
            Source("client.DefaultRequestHeaders.Add(\"Authorization\", \"{|#0:Bearer|} \" + key);"),
            References.HttpOnly,
            Rule<AuthorizationScheme>.At(0, DiagnosticSeverity.Info));

    [Fact]
    public Task Top_level_statements_are_looked_into() =>
        Rule<AuthorizationScheme>.VerifyAsync(
            """
            using System;
            using System.Net.Http;
            using System.Net.Http.Headers;

            using var client = new HttpClient { BaseAddress = new Uri("https://api.onesignal.com") };
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue([|"Basic"|], args[0]);
            """,
            References.HttpOnly);

    [Fact]
    public Task RestSharps_headers_are_known() =>
        Rule<AuthorizationScheme>.VerifyAsync(
            """
            namespace RestSharp
            {
                public class RestClient
                {
                    public RestClient(string baseUrl) { }
                }

                public class RestRequest
                {
                }

                public static class RestRequestExtensions
                {
                    public static RestRequest AddHeader(this RestRequest request, string name, string value) => request;
                }
            }

            namespace App
            {
                using RestSharp;

                class C
                {
                    void M(string key)
                    {
                        var client = new RestClient("https://onesignal.com/api/v1");
                        new RestRequest().AddHeader("Authorization", "[|Basic|] " + key).AddHeader("Accept", "Basic x");
                    }
                }
            }
            """,
            References.HttpOnly);

    [Fact]
    public Task Generated_code_is_left_alone() =>
        Rule<AuthorizationScheme>.VerifyAsync(
            "// <auto-generated/>\n#nullable enable\n" + Source("client.DefaultRequestHeaders.Add(\"Authorization\", \"Basic \" + key);"),
            References.HttpOnly);

    [Fact]
    public async Task The_message_does_not_repeat_what_may_be_the_key()
    {
        using var analysis = new Analysis(
            Source("client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(\"c2VjcmV0\");"
                + "client.DefaultRequestHeaders.Add(\"Authorization\", \"c2VjcmV0\");"
                + "client.DefaultRequestHeaders.Add(\"Authorization\", \"c2VjcmV0 c2VjcmV0\");"),
            References.HttpOnly,
            new AuthorizationScheme());

        var found = await analysis.DiagnosticsAsync();

        Assert.Equal(3, found.Length);
        Assert.All(found, static one =>
            Assert.DoesNotContain("c2VjcmV0", one.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal));
    }

    internal static string Source(string statements) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Net;
        using System.Net.Http;
        using System.Net.Http.Headers;
        using System.Threading.Tasks;

        class C
        {
            const string OldScheme = "Basic";
            const string Url = "https://api.onesignal.com/notifications";

            void M(HttpClient client, HttpClient other, HttpRequestMessage request, HttpWebRequest web, string scheme, string key, string jwt)
            {
                {{statements}}
            }
        }
        """;
}
