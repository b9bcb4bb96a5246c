using Microsoft.CodeAnalysis;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Reliability;
using OneSignal.Analyzers.Tests.Harness;

namespace OneSignal.Analyzers.Tests.Reliability;

public sealed class TimeoutTooShortTests
{
    private const string Send = "http.PostAsJsonAsync(Url, new { app_id = id })";
    private const string Keyed = "http.PostAsJsonAsync(Url, new { app_id = id, idempotency_key = id })";

    [Theory]
    [InlineData("var http = new HttpClient { Timeout = [|TimeSpan.FromSeconds(8)|] }; await " + Send + ";")]
    [InlineData("var http = new HttpClient(); http.Timeout = [|new TimeSpan(0, 0, 29)|]; await " + Send + ";")]
    [InlineData("var http = new HttpClient { Timeout = [|Limit|] }; await " + Send + ";")]
    [InlineData("var source = new CancellationTokenSource([|TimeSpan.FromSeconds(5)|]); await http.PostAsync(Url, JsonContent.Create(new { app_id = id }), source.Token);")]
    [InlineData("var source = new CancellationTokenSource([|5_000|]); var limited = source.Token; await http.PostAsync(Url, JsonContent.Create(new { app_id = id }), limited);")]
    [InlineData("using var source = CancellationTokenSource.CreateLinkedTokenSource(token); source.CancelAfter([|TimeSpan.FromSeconds(5)|]); await http.PostAsync(Url, JsonContent.Create(new { app_id = id }), source.Token);")]
    [InlineData("var limit = new CancellationTokenSource([|1000|]); using var source = CancellationTokenSource.CreateLinkedTokenSource(token, limit.Token); await http.PostAsync(Url, JsonContent.Create(new { app_id = id }), source.Token);")]
    [InlineData("await " + Send + ".WaitAsync([|TimeSpan.FromSeconds(3)|]);")]
    [InlineData("await " + Send + ".WaitAsync([|TimeSpan.FromSeconds(3)|], token);")]
    [InlineData(Send + ".Wait([|3000|]);")]
    [InlineData("using var message = new HttpRequestMessage(HttpMethod.Post, Url) { Content = JsonContent.Create(new { app_id = id }) }; using var source = new CancellationTokenSource([|3000|]); await http.SendAsync(message, source.Token);")]
    [InlineData("Func<Task> later = async () => { var source = new CancellationTokenSource([|5000|]); await http.PostAsync(Url, JsonContent.Create(new { app_id = id }), source.Token); };")]
    [InlineData("async Task Local() { var http = new HttpClient { Timeout = [|TimeSpan.FromSeconds(8)|] }; await " + Send + "; }")]
    public Task A_send_without_a_key_that_is_given_up_early_is_reported(string statements) =>
        Rule<TimeoutTooShort>.VerifyAsync(Raw(statements), References.HttpOnly);

    [Theory]
    [InlineData("var http = new HttpClient { Timeout = TimeSpan.FromSeconds(30) }; await " + Send + ";")]
    [InlineData("var http = new HttpClient { Timeout = Timeout.InfiniteTimeSpan }; await " + Send + ";")]
    [InlineData("var http = new HttpClient { Timeout = given }; await " + Send + ";")]
    [InlineData("var http = new HttpClient { Timeout = TimeSpan.FromSeconds(8) }; await " + Keyed + ";")]
    [InlineData("var http = new HttpClient { Timeout = TimeSpan.FromSeconds(8) }; await http.PostAsJsonAsync(Url, body);")]
    [InlineData("var http = new HttpClient { Timeout = TimeSpan.FromSeconds(8) }; await http.GetAsync(Url);")]
    [InlineData("var http = new HttpClient { Timeout = TimeSpan.FromSeconds(8) }; await http.PostAsJsonAsync(\"https://example.org/notifications\", new { app_id = id });")]
    [InlineData("var other = new HttpClient { Timeout = TimeSpan.FromSeconds(8) }; await " + Send + "; await other.GetAsync(\"https://example.org\");")]
    [InlineData("await http.PostAsync(Url, JsonContent.Create(new { app_id = id }), token);")]
    [InlineData("var source = new CancellationTokenSource(); await http.PostAsync(Url, JsonContent.Create(new { app_id = id }), source.Token);")]
    [InlineData("var source = new CancellationTokenSource(); source.CancelAfter(-1); await http.PostAsync(Url, JsonContent.Create(new { app_id = id }), source.Token);")]
    [InlineData("var source = new CancellationTokenSource(500); await Task.Delay(1, source.Token); await " + Send + ";")]
    public Task A_send_with_a_key_or_with_time_is_not_reported(string statements) =>
        Rule<TimeoutTooShort>.VerifyAsync(Raw(statements), References.HttpOnly);

    [Fact]
    public Task The_clients_time_out_is_known_in_other_members() =>
        Rule<TimeoutTooShort>.VerifyAsync(
            """
            using System;
            using System.Net.Http;
            using System.Net.Http.Json;
            using System.Threading.Tasks;

            class Push
            {
                readonly HttpClient _http;

                public Push(HttpClient http)
                {
                    http.Timeout = TimeSpan.FromSeconds(8);
                    _http = http;
                }

                Task One() => _http.[|PostAsJsonAsync|]("https://api.onesignal.com/notifications", new { name = "a" });

                Task Two(Guid id) => _http.PostAsJsonAsync("https://api.onesignal.com/notifications", new { idempotency_key = id });
            }
            """,
            References.HttpOnly);

    [Fact]
    public Task A_web_request_counts_in_milliseconds() =>
        Rule<TimeoutTooShort>.VerifyAsync(
            """
            #pragma warning disable SYSLIB0014
            using System.IO;
            using System.Net;

            class Push
            {
                void Send()
                {
                    var request = WebRequest.Create("https://api.onesignal.com/notifications");
                    request.Method = "POST";
                    request.Timeout = [|5000|];
                    using (var writer = new StreamWriter(request.GetRequestStream()))
                    {
                        writer.Write("{\"app_id\":\"1\"}");
                    }

                    request.GetResponse();
                }
            }
            """,
            References.HttpOnly);

    [Theory]
    [InlineData("new OneSignalClientOptions { Timeout = [|TimeSpan.FromSeconds(10)|] }", "null")]
    [InlineData("new OneSignalClientOptions { AttemptTimeout = [|TimeSpan.FromSeconds(10)|] }", "null")]
    [InlineData("new OneSignalClientOptions()", "new RequestOptions { Timeout = [|TimeSpan.FromSeconds(10)|] }")]
    [InlineData("new OneSignalClientOptions { Timeout = TimeSpan.FromSeconds(10) }", "new RequestOptions { Timeout = TimeSpan.FromSeconds(100) }")]
    [InlineData("new OneSignalClientOptions()", "null")]
    [InlineData("new OneSignalClientOptions { Timeout = TimeSpan.FromSeconds(30) }", "null")]
    public Task The_typed_clients_options_count_and_those_of_the_call_before_them(string options, string ofCall) =>
        Rule<TimeoutTooShort>.VerifyAsync($$"""
            using System;
            using OneSignal.Generated;

            var options = {{options}};
            using var client = new OneSignalClient(options);
            await client.Notifications.CreateAsync(new CreateNotificationRequest { Contents = "Hello" }, {{ofCall}});
            """);

    [Fact]
    public Task An_attempt_is_a_suggestion_and_so_is_a_client_whose_sends_are_elsewhere() =>
        Rule<TimeoutTooShort>.VerifyAsync(
            """
            using System;
            using System.Net.Http;
            using OneSignal.Generated;

            class One
            {
                void M() => new OneSignalClient(new OneSignalClientOptions { AttemptTimeout = {|#0:TimeSpan.FromSeconds(10)|} })
                    .Notifications.CreateAsync(new CreateNotificationRequest { Contents = "Hello" });
            }

            class Two
            {
                OneSignalClientOptions Typed() => new() { Timeout = {|#1:TimeSpan.FromSeconds(2.5)|} };

                HttpClient Raw() => new() { BaseAddress = new Uri("https://api.onesignal.com"), Timeout = {|#2:TimeSpan.FromSeconds(10)|} };

                HttpClient Other() => new() { BaseAddress = new Uri("https://example.org"), Timeout = TimeSpan.FromSeconds(10) };
            }
            """,
            References.Client,
            Rule<TimeoutTooShort>.At(0, DiagnosticSeverity.Info).WithArguments(
                "'CreateAsync'", "10", "and it has no idempotency key to be repeated with", 100),
            Rule<TimeoutTooShort>.At(1, DiagnosticSeverity.Info).WithArguments(
                "A request of this client", "2.5", "and one without an idempotency key cannot be repeated safely", 100),
            Rule<TimeoutTooShort>.At(2, DiagnosticSeverity.Info).WithArguments(
                "A request of this client", "10", "and one without an idempotency key cannot be repeated safely", 100));

    [Fact]
    public Task Clients_in_a_container_are_looked_into() =>
        Rule<TimeoutTooShort>.VerifyAsync(
            """
            using System;
            using Microsoft.Extensions.DependencyInjection;

            static class Startup
            {
                static void Register(IServiceCollection services)
                {
                    services.AddOneSignal(options => options.Timeout = [|TimeSpan.FromSeconds(5)|]);
                    services.AddHttpClient("push", http =>
                    {
                        http.BaseAddress = new Uri("https://api.onesignal.com");
                        http.Timeout = [|TimeSpan.FromSeconds(5)|];
                    });
                    services.AddHttpClient("other", http =>
                    {
                        http.BaseAddress = new Uri("https://example.org");
                        http.Timeout = TimeSpan.FromSeconds(5);
                    });
                }
            }
            """,
            References.Hosting);

    [Fact]
    public Task Tests_try_time_outs() =>
        Rule<TimeoutTooShort>.VerifyAsync(
            """
            using System;
            using System.Net.Http;
            using System.Net.Http.Json;
            using System.Threading.Tasks;

            class FactAttribute : Attribute;

            class Tests
            {
                [Fact]
                public async Task Late()
                {
                    var http = new HttpClient { Timeout = TimeSpan.FromSeconds(1) };
                    await http.PostAsJsonAsync("https://api.onesignal.com/notifications", new { name = "a" });
                }
            }
            """,
            References.HttpOnly);

    [Theory]
    [InlineData("100", "[|TimeSpan.FromSeconds(60)|]")]
    [InlineData("5", "TimeSpan.FromSeconds(8)")]
    [InlineData("soon", "[|TimeSpan.FromSeconds(8)|]")]
    public Task An_option_says_how_long_is_long_enough(string minimum, string timeout) =>
        Rule<TimeoutTooShort>.VerifyWithOptionAsync(
            Raw("var http = new HttpClient { Timeout = " + timeout + " }; await " + Send + ";"),
            RuleOptions.MinimumSeconds,
            minimum,
            References.HttpOnly);

    [Fact]
    public Task A_client_of_the_users_with_the_same_names_is_not_reported() =>
        Rule<TimeoutTooShort>.VerifyAsync("""
            using System;

            class OneSignalClientOptions { public TimeSpan Timeout { get; set; } }

            class C { object M() => new OneSignalClientOptions { Timeout = TimeSpan.FromSeconds(1) }; }
            """);

    [Fact]
    public Task Generated_code_is_left_alone() =>
        Rule<TimeoutTooShort>.VerifyAsync(
            "// <auto-generated/>\n#nullable enable\n" + Raw("var http = new HttpClient { Timeout = TimeSpan.FromSeconds(8) }; await " + Send + ";"),
            References.HttpOnly);

    private static string Raw(string statements) =>
        $$"""
        using System;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Threading;
        using System.Threading.Tasks;

        class Push
        {
            const string Url = "https://api.onesignal.com/notifications";
            static readonly TimeSpan Limit = TimeSpan.FromSeconds(12);

            class Sender
            {
                HttpClient http = null!;

                async Task M(string id, object body, TimeSpan given, CancellationToken token)
                {
                    await Task.Yield();
                    {{statements}}
                }
            }
        }
        """;
}
