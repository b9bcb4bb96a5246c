using Microsoft.CodeAnalysis;
using OneSignal.Analyzers.Network;
using OneSignal.Analyzers.Tests.Harness;

namespace OneSignal.Analyzers.Tests.Network;

public sealed class ClientDefaultsTests
{
    [Theory]
    [InlineData("client.BaseAddress = new Uri(\"https://onesignal.com/api/[|v1|]\");")]
    [InlineData("client.BaseAddress = new Uri(\"https://api.onesignal.com/api/[|v1|]\");")]
    [InlineData("_ = new HttpClient { BaseAddress = new(\"https://onesignal.com/api/[|v1|]\") };")]
    [InlineData("client.BaseAddress = new Uri(\"https://onesignal.com\" + \"/api/[|v1|]\");")]
    [InlineData("client.BaseAddress = new Uri($\"https://api.onesignal.com/apps/{id}/users/[|by|]\");")]
    [InlineData("client.BaseAddress = [|new Uri(Legacy)|];")]
    [InlineData("Action<HttpClient> setUp = c => c.BaseAddress = new Uri(\"https://onesignal.com/api/[|v1|]\");")]
    [InlineData("async Task F() { await Task.Yield(); client.BaseAddress = new Uri(\"https://onesignal.com/api/[|v1|]\"); }")]
    public Task A_base_address_whose_end_gets_lost_is_reported(string statement) =>
        Rule<ClientDefaults>.VerifyAsync(Source(statement), References.HttpOnly);

    [Theory]
    [InlineData("client.BaseAddress = new Uri(\"https://api.onesignal.com\");")]
    [InlineData("client.BaseAddress = new Uri(\"https://api.onesignal.com/\");")]
    [InlineData("client.BaseAddress = new Uri(\"https://onesignal.com/api/v1/\");")]
    [InlineData("client.BaseAddress = new Uri(\"https://api.onesignal.com/notifications\"); client.PostAsync(\"\", null);")]
    [InlineData("client.BaseAddress = new Uri(\"https://api.onesignal.com/notifications\"); client.PostAsync(\"?c=push\", null);")]
    [InlineData("client.BaseAddress = new Uri(\"https://api.onesignal.com/\" + id);")]
    [InlineData("client.BaseAddress = new Uri(\"https://example.org/api/v1\");")]
    [InlineData("client.BaseAddress = new Uri(id + \"/api/v1\");")]
    [InlineData("client.GetAsync(\"https://onesignal.com/api/v1\");")]
    public Task A_base_address_that_keeps_its_end_is_not_reported(string statement) =>
        Rule<ClientDefaults>.VerifyAsync(Source(statement), References.HttpOnly);

    [Theory]
    [InlineData("https://onesignal.com/api/v1/", "[|\"/notifications\"|]")]
    [InlineData("https://onesignal.com/api/v1/", "[|$\"/notifications/{id}\"|]")]
    [InlineData("https://onesignal.com/api/v1/", "[|\"/apps/\"|] + id + \"/segments\"")]
    [InlineData("https://api.onesignal.com/apps/{id}/", "[|\"/segments\"|]")]
    [InlineData("https://api.onesignal.com/notifications", "\"/notifications\"")]
    [InlineData("https://api.onesignal.com/api/v1/", "\"/notifications\"")]
    [InlineData("https://api.onesignal.com/", "\"/notifications\"")]
    [InlineData("https://api.onesignal.com", "\"/notifications\"")]
    [InlineData("https://onesignal.com/api/v1/", "\"notifications\"")]
    [InlineData("https://onesignal.com/api/v1/", "\"/webhooks/ours\"")]
    [InlineData("https://onesignal.com/api/v1/", "id")]
    [InlineData("https://example.org/api/v1/", "\"/notifications\"")]
    public Task A_relative_url_that_drops_the_path_is_reported(string baseAddress, string relative) =>
        Rule<ClientDefaults>.VerifyAsync(
            Source($$"""var http = new HttpClient { BaseAddress = new Uri($"{{baseAddress}}") }; http.GetAsync({{relative}});"""),
            References.HttpOnly);

    [Theory]
    [InlineData("client.GetAsync(new Uri(new Uri(\"https://onesignal.com/api/[|v1|]\"), \"notifications\"));")]
    [InlineData("var uri = new Uri(new Uri(\"https://onesignal.com/api/v1/\"), [|\"/notifications\"|]); client.GetAsync(uri);")]
    [InlineData("client.GetAsync(new Uri([|Base|], \"notifications\"));")]
    [InlineData("client.GetAsync(new Uri(new Uri(\"https://api.onesignal.com\"), \"/notifications\"));")]
    [InlineData("client.GetAsync(new Uri(new Uri(\"https://onesignal.com/api/v1/\"), \"notifications\"));")]
    public Task A_uri_of_two_parts_is_judged_too(string statement) =>
        Rule<ClientDefaults>.VerifyAsync(Source(statement), References.HttpOnly);

    [Fact]
    public Task The_base_address_of_the_constructor_is_known_in_other_members() =>
        Rule<ClientDefaults>.VerifyAsync(
            """
            using System;
            using System.Net.Http;
            using System.Threading.Tasks;

            class Segments
            {
                readonly HttpClient _http;

                public Segments(HttpClient http)
                {
                    http.BaseAddress = new Uri("https://api.onesignal.com/apps/0b4f3b1e-5c58-4f5e-9d5c-2b7f6a1c8e90");
                    _http = http;
                }

                Task<string> Bare() => _http.GetStringAsync([|"users/by/external_id/1"|]);

                Task<string> Slashed() => _http.GetStringAsync([|"/segments"|]);

                Task<string> Absolute() => _http.GetStringAsync("https://api.onesignal.com/notifications");
            }
            """,
            References.HttpOnly);

    [Theory]
    [InlineData("[|_http.BaseAddress|] = new Uri(\"https://api.onesignal.com\");")]
    [InlineData("[|_http.DefaultRequestHeaders|].Add(\"X-Request\", id);")]
    [InlineData("[|_http.DefaultRequestHeaders|].Authorization = new(\"Key\", id);")]
    [InlineData("[|_http.DefaultRequestHeaders|].Clear();")]
    [InlineData("[|_http.DefaultRequestHeaders|].Accept.Add(new(\"application/json\"));")]
    [InlineData("[|this._http.DefaultRequestHeaders|].TryAddWithoutValidation(\"X-Request\", id);")]
    [InlineData("[|Shared.DefaultRequestHeaders|].Remove(\"X-Request\");")]
    [InlineData("[|injected.DefaultRequestHeaders|].Add(\"X-Request\", id);")]
    [InlineData("if (id.Length > 0) { [|_http.DefaultRequestHeaders|].Add(\"X-Request\", id); }")]
    public Task What_a_call_changes_for_all_calls_is_reported(string statement) =>
        Rule<ClientDefaults>.VerifyAsync(Sender(statement), References.HttpOnly);

    [Theory]
    [InlineData("_http = new HttpClient(); _http.DefaultRequestHeaders.Add(\"X-Request\", id);")]
    [InlineData("_http ??= new HttpClient(); _http.DefaultRequestHeaders.Add(\"X-Request\", id);")]
    [InlineData("if (_http.BaseAddress is null) { _http.BaseAddress = new Uri(\"https://api.onesignal.com\"); }")]
    [InlineData("if (!_http.DefaultRequestHeaders.Contains(\"X-Request\")) { _http.DefaultRequestHeaders.Add(\"X-Request\", id); }")]
    [InlineData("_http.BaseAddress ??= new Uri(\"https://api.onesignal.com\");")]
    [InlineData("var own = new HttpClient(); own.DefaultRequestHeaders.Add(\"X-Request\", id); own.GetAsync(Url);")]
    [InlineData("given.DefaultRequestHeaders.Add(\"X-Request\", id); given.GetAsync(Url);")]
    [InlineData("Console.WriteLine(_http.DefaultRequestHeaders.Authorization);")]
    [InlineData("_other.DefaultRequestHeaders.Add(\"X-Request\", id);")]
    public Task A_client_that_is_set_up_or_is_the_calls_own_is_not_reported(string statement) =>
        Rule<ClientDefaults>.VerifyAsync(Sender(statement), References.HttpOnly);

    [Fact]
    public Task What_is_changed_for_another_service_is_not_reported() =>
        Rule<ClientDefaults>.VerifyAsync(
            Sender("_http.DefaultRequestHeaders.Add(\"X-Request\", id);").Replace("https://api.onesignal.com", "https://example.org", StringComparison.Ordinal)
                + " // not OneSignal",
            References.HttpOnly);

    [Theory]
    [InlineData("client.DefaultRequestHeaders.Add([|\"Content-Type\"|], \"application/json\");")]
    [InlineData("client.DefaultRequestHeaders.TryAddWithoutValidation([|\"content-type\"|], \"application/json\");")]
    [InlineData("request.Headers.Add([|\"Content-Encoding\"|], \"gzip\");")]
    [InlineData("Action<HttpClient> setUp = c => c.DefaultRequestHeaders.Add([|\"Content-Type\"|], \"application/json\");")]
    [InlineData("request.Content!.Headers.Add(\"Content-Encoding\", \"gzip\");")]
    [InlineData("client.DefaultRequestHeaders.Add(\"Accept\", \"application/json\");")]
    [InlineData("client.DefaultRequestHeaders.Add(id, \"application/json\");")]
    public Task A_header_of_the_content_is_reported_among_the_requests(string statement) =>
        Rule<ClientDefaults>.VerifyAsync(Source(statement), References.HttpOnly);

    [Fact]
    public Task A_header_for_another_service_is_not_reported() =>
        Rule<ClientDefaults>.VerifyAsync(
            Source("client.DefaultRequestHeaders.Add(\"Content-Type\", \"application/json\");")
                .Replace("onesignal.com", "example.org", StringComparison.Ordinal),
            References.HttpOnly);

    [Fact]
    public Task A_header_of_the_content_is_reported_in_top_level_statements_and_says_what_happens() =>
        Rule<ClientDefaults>.VerifyAsync(
            """
            using System;
            using System.Net.Http;

            using var http = new HttpClient { BaseAddress = new Uri("https://api.onesignal.com") };
            http.DefaultRequestHeaders.Add({|#0:"Content-Type"|}, "application/json");
            """,
            References.HttpOnly,
            Rule<ClientDefaults>.At(0, DiagnosticSeverity.Warning).WithArguments(
                "'Content-Type' belongs to the content, and here it throws an InvalidOperationException",
                "the headers of the content, which StringContent and JsonContent set by themselves"));

    [Fact]
    public Task A_client_of_the_factory_is_looked_into() =>
        Rule<ClientDefaults>.VerifyAsync(
            """
            using System;
            using Microsoft.Extensions.DependencyInjection;

            static class Startup
            {
                static void Register(IServiceCollection services) =>
                    services.AddHttpClient("push", http =>
                    {
                        http.BaseAddress = new Uri("https://onesignal.com/api/[|v1|]");
                        http.DefaultRequestHeaders.Add([|"Content-Type"|], "application/json");
                    });
            }
            """,
            References.Hosting);

    [Fact]
    public Task A_class_of_the_users_that_is_named_HttpClient_is_not_the_frameworks() =>
        Rule<ClientDefaults>.VerifyAsync("""
            using System;
            class HttpClient { public Uri? BaseAddress { get; set; } }
            class C { void M() => new HttpClient().BaseAddress = new Uri("https://onesignal.com/api/v1"); }
            """);

    [Fact]
    public Task Generated_code_is_left_alone() =>
        Rule<ClientDefaults>.VerifyAsync(
            "// <auto-generated/>\n#nullable enable\n" + Source("client.BaseAddress = new Uri(\"https://onesignal.com/api/v1\");"), References.HttpOnly);

    internal static string Source(string statements) =>
        $$"""
        using System;
        using System.Net.Http;
        using System.Threading.Tasks;

        // OneSignal or another service: the address tells.
        class C
        {
            const string Legacy = "https://onesignal.com/api/v1";
            static readonly Uri Base = new(Legacy);

            void M(HttpClient client, HttpRequestMessage request, string id)
            {
                {{statements}}
            }
        }
        """;

    private static string Sender(string statement) =>
        $$"""
        using System;
        using System.Net.Http;
        using System.Threading.Tasks;

        class C(HttpClient injected)
        {
            const string Url = "https://api.onesignal.com/notifications";
            static readonly HttpClient Shared = new();
            HttpClient _http = new();
            HttpClient _other = new();

            async Task M(HttpClient given, string id)
            {
                {{statement}}
                await _http.GetAsync(Url);
                await Shared.GetAsync(Url);
                await injected.GetAsync(Url);
            }
        }
        """;
}
