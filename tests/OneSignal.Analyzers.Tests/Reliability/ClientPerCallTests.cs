using Microsoft.CodeAnalysis;
using OneSignal.Analyzers.Reliability;
using OneSignal.Analyzers.Tests.Harness;

namespace OneSignal.Analyzers.Tests.Reliability;

public sealed class ClientPerCallTests
{
    [Theory]
    [InlineData("using var client = new [|OneSignalClient|](options); await client.Notifications.CreateAsync(request);")]
    [InlineData("using (var client = new [|OneSignalClient|](options)) { await client.Notifications.CreateAsync(request); }")]
    [InlineData("var client = new [|OneSignalClient|](options); await client.Notifications.CreateAsync(request); client.Dispose();")]
    [InlineData("OneSignalClient client = [|new|](options); await client.Notifications.CreateAsync(request);")]
    [InlineData("await new [|OneSignalClient|](options).Notifications.CreateAsync(request);")]
    [InlineData("using var http = new HttpClient(); using var client = new [|OneSignalClient|](options, http); await client.Notifications.CreateAsync(request);")]
    [InlineData("using var http = new [|HttpClient|](); await http.PostAsJsonAsync(Url, request);")]
    [InlineData("using var http = new [|HttpClient|](new HttpClientHandler()); http.DefaultRequestHeaders.Add(\"a\", \"b\"); await http.PostAsync(Url, content);")]
    [InlineData("using var own = new HttpClientHandler(); using var http = new [|HttpClient|](own); await http.PostAsync(Url, content);")]
    [InlineData("using var http = new [|HttpClient|] { BaseAddress = new Uri(\"https://api.onesignal.com\") }; await http.PostAsync(\"notifications\", content);")]
    [InlineData("using var http = new [|HttpClient|](); await http.SendAsync(new HttpRequestMessage(HttpMethod.Post, Url));")]
    [InlineData("await new [|HttpClient|]().PostAsync(Url, content);")]
    [InlineData("foreach (var name in names) { using var client = new [|OneSignalClient|](options); await client.Notifications.CreateAsync(request); }")]
    [InlineData("Func<Task> send = async () => { using var client = new [|OneSignalClient|](options); await client.Notifications.CreateAsync(request); }; await send();")]
    [InlineData("async Task Send() { using var client = new [|OneSignalClient|](options); await client.Notifications.CreateAsync(request); } await Send();")]
    public Task A_client_of_one_call_is_reported(string statements) => Rule<ClientPerCall>.VerifyAsync(Code(statements));

    [Theory]
    [InlineData("field ??= new OneSignalClient(options); await field.Notifications.CreateAsync(request);")]
    [InlineData("var client = new OneSignalClient(options); field = client; await client.Notifications.CreateAsync(request);")]
    [InlineData("var client = new OneSignalClient(options); await client.Notifications.CreateAsync(request); Keep(client);")]
    [InlineData("var client = new OneSignalClient(options); Func<Task> send = () => client.Notifications.CreateAsync(request); await send();")]
    [InlineData("var client = new OneSignalClient(options, shared); await client.Notifications.CreateAsync(request);")]
    [InlineData("var client = made; await client.Notifications.CreateAsync(request);")]
    [InlineData("using var client = new OneSignalClient(options);")]
    [InlineData("await shared.PostAsync(Url, content);")]
    [InlineData("using var http = new HttpClient(handler, disposeHandler: false); await http.PostAsync(Url, content);")]
    [InlineData("using var http = new HttpClient(handler); await http.PostAsync(Url, content);")]
    [InlineData("using var http = new HttpClient(); await http.PostAsync(\"https://example.com/notifications\", content);")]
    public Task A_shared_client_or_one_that_is_kept_is_not_reported(string statements) =>
        Rule<ClientPerCall>.VerifyAsync(Code(statements));

    [Fact]
    public Task In_a_loop_it_is_a_warning() =>
        Rule<ClientPerCall>.VerifyAsync(
            Code("foreach (var name in names) { await new {|#0:OneSignalClient|}(options).Notifications.CreateAsync(request); }"),
            References.Client,
            Rule<ClientPerCall>.At(0, DiagnosticSeverity.Warning).WithArguments("OneSignalClient", "round of a loop"));

    [Fact]
    public Task In_a_method_it_is_a_suggestion() =>
        Rule<ClientPerCall>.VerifyAsync(
            Code("await new {|#0:OneSignalClient|}(options).Notifications.CreateAsync(request);"),
            References.Client,
            Rule<ClientPerCall>.At(0, DiagnosticSeverity.Info).WithArguments("OneSignalClient", "call of 'M'"));

    [Fact]
    public Task What_runs_once_may_make_a_client() =>
        Rule<ClientPerCall>.VerifyAsync(
            """
            using System;
            using System.Threading.Tasks;
            using OneSignal.Generated;

            class FactAttribute : Attribute
            {
            }

            class C
            {
                readonly Task sent = new OneSignalClient(new OneSignalClientOptions()).Notifications.CreateAsync(new());

                C() => new OneSignalClient(new OneSignalClientOptions()).Notifications.CreateAsync(new());

                [Fact]
                Task Test() => new OneSignalClient(new OneSignalClientOptions()).Notifications.CreateAsync(new());
            }
            """);

    [Fact]
    public Task Top_level_statements_may_make_a_client_but_not_in_a_loop() =>
        Rule<ClientPerCall>.VerifyAsync(
            """
            using OneSignal.Generated;

            using var client = new OneSignalClient(new OneSignalClientOptions());
            await client.Notifications.CreateAsync(new());
            for (var i = 0; i < 3; i++)
            {
                using var other = new [|OneSignalClient|](new OneSignalClientOptions());
                await other.Notifications.CreateAsync(new());
            }
            """);

    [Fact]
    public Task Classes_of_another_namespace_are_not_the_client() =>
        Rule<ClientPerCall>.VerifyAsync(
            """
            using System.Threading.Tasks;

            class OneSignalClient
            {
                public Task CreateAsync(string text) => Task.CompletedTask;
            }

            class C
            {
                Task M() => new OneSignalClient().CreateAsync("a");
            }
            """);

    [Fact]
    public Task Generated_code_is_left_alone() =>
        Rule<ClientPerCall>.VerifyAsync(
            "// <auto-generated/>\n#nullable enable\n" + Code("await new OneSignalClient(options).Notifications.CreateAsync(request);"));

    private static string Code(string statements) =>
        $$"""
        using System;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Threading.Tasks;
        using OneSignal.Generated;

        class C
        {
            const string Url = "https://api.onesignal.com/notifications";
            static readonly HttpClient shared = new();
            static OneSignalClient? field;

            async Task M(OneSignalClientOptions options, OneSignalClient made, HttpMessageHandler handler, CreateNotificationRequest request, HttpContent content, string[] names)
            {
                await Task.Yield();
                {{statements}}
            }

            static void Keep(OneSignalClient client) => field = client;
        }
        """;
}
