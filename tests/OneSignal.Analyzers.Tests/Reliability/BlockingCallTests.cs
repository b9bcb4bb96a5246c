using Microsoft.CodeAnalysis;
using OneSignal.Analyzers.Reliability;
using OneSignal.Analyzers.Tests.Harness;

namespace OneSignal.Analyzers.Tests.Reliability;

public sealed class BlockingCallTests
{
    [Theory]
    [InlineData("var answer = client.Notifications.CreateAsync(request).[|Result|];")]
    [InlineData("Console.WriteLine(client.Notifications.CreateAsync(request, token).[|Result|].Outcome);")]
    [InlineData("client.Notifications.CreateAsync(request).[|Wait|]();")]
    [InlineData("client.Notifications.CreateAsync(request).[|Wait|](1000);")]
    [InlineData("var answer = client.Notifications.CreateAsync(request).[|GetAwaiter().GetResult()|];")]
    [InlineData("var answer = client.Notifications.CreateAsync(request).ConfigureAwait(false).[|GetAwaiter().GetResult()|];")]
    [InlineData("var task = client.Notifications.CreateAsync(request); var answer = task.[|Result|];")]
    [InlineData("var task = client.Notifications.CreateAsync(request); task.[|Wait|](); var answer = task.Result;")]
    [InlineData("var answer = http.PostAsync(Url, content).[|Result|];")]
    [InlineData("var answer = http.PostAsJsonAsync(\"https://onesignal.com/api/v1/notifications\", request).[|Result|];")]
    [InlineData("var text = http.GetStringAsync(Url).[|GetAwaiter().GetResult()|];")]
    [InlineData("var message = new HttpRequestMessage(HttpMethod.Post, Url); var answer = http.SendAsync(message).[|Result|];")]
    [InlineData("var answer = http.SendAsync(new HttpRequestMessage(HttpMethod.Post, Url), token).[|Result|];")]
    [InlineData("Task.Run(() => client.Notifications.CreateAsync(request)).[|Wait|]();")]
    [InlineData("var answer = Task.Run(async () => { await Task.Yield(); return await http.PostAsync(Url, content).ConfigureAwait(false); }).[|GetAwaiter().GetResult()|];")]
    [InlineData("Task.[|WaitAll|](client.Notifications.CreateAsync(request), Task.CompletedTask);")]
    [InlineData("var task = client.Notifications.CreateAsync(request); Task.[|WaitAll|](new Task[] { task }, 1000);")]
    [InlineData("Func<object> send = () => client.Notifications.CreateAsync(request).[|Result|]; send();")]
    [InlineData("Func<Task> send = async () => client.Notifications.CreateAsync(request).[|Wait|](); await send();")]
    public Task A_block_is_reported(string statements) => Rule<BlockingCall>.VerifyAsync(Code(statements));

    [Theory]
    [InlineData("var answer = await client.Notifications.CreateAsync(request);")]
    [InlineData("var task = client.Notifications.CreateAsync(request); await Task.WhenAll(task); var answer = task.Result;")]
    [InlineData("var task = client.Notifications.CreateAsync(request); await task; var answer = task.Result;")]
    [InlineData("var answer = Task.FromResult(1).Result;")]
    [InlineData("await Task.Run(() => client.Notifications.CreateAsync(request));")]
    [InlineData("Task.Run(() => { _ = client.Notifications.CreateAsync(request); }).Wait();")]
    [InlineData("Task.WaitAll(Other(client.Notifications.CreateAsync(request))); static Task Other(Task task) => Task.CompletedTask;")]
    [InlineData("var answer = http.PostAsync(\"https://example.com/notifications\", content).Result;")]
    [InlineData("var message = new HttpRequestMessage(HttpMethod.Post, \"https://example.com\"); var answer = http.SendAsync(message).Result;")]
    [InlineData("var answer = http.SendAsync(given).Result;")]
    [InlineData("var answer = http.PostAsync(Url, content);")]
    public Task An_await_and_a_block_on_something_else_are_not_reported(string statements) =>
        Rule<BlockingCall>.VerifyAsync(Code(statements));

    [Fact]
    public Task In_an_async_method_it_is_a_warning() =>
        Rule<BlockingCall>.VerifyAsync(
            Code("client.Notifications.CreateAsync(request).{|#0:Wait|}();"),
            References.Client,
            Rule<BlockingCall>.At(0, DiagnosticSeverity.Warning).WithArguments("Wait", 100));

    [Fact]
    public Task Elsewhere_it_is_a_suggestion() =>
        Rule<BlockingCall>.VerifyAsync(
            """
            using OneSignal.Generated;

            class C
            {
                object M(OneSignalClient client) => client.Notifications.CreateAsync(new()).{|#0:Result|};
            }
            """,
            References.Client,
            Rule<BlockingCall>.At(0, DiagnosticSeverity.Info).WithArguments("Result", 100));

    [Fact]
    public Task At_the_top_level_it_is_a_suggestion() =>
        Rule<BlockingCall>.VerifyAsync(
            """
            using OneSignal.Generated;

            using var client = new OneSignalClient(new OneSignalClientOptions());
            var answer = client.Notifications.CreateAsync(new()).{|#0:Result|};
            """,
            References.Client,
            Rule<BlockingCall>.At(0, DiagnosticSeverity.Info).WithArguments("Result", 100));

    [Fact]
    public Task Classes_of_another_namespace_are_not_the_client() =>
        Rule<BlockingCall>.VerifyAsync(
            """
            using System.Threading.Tasks;

            class OneSignalClient
            {
                public Task CreateAsync(string text) => Task.CompletedTask;
            }

            class C
            {
                async Task M(OneSignalClient client) => client.CreateAsync("a").Wait();
            }
            """.Replace("async Task", "void", StringComparison.Ordinal));

    [Fact]
    public Task Generated_code_is_left_alone() =>
        Rule<BlockingCall>.VerifyAsync(
            "// <auto-generated/>\n#nullable enable\n" + Code("client.Notifications.CreateAsync(request).Wait();"));

    internal static string Code(string statements) =>
        $$"""
        using System;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Threading;
        using System.Threading.Tasks;
        using OneSignal.Generated;

        #pragma warning disable CS1998, CS8321
        class C
        {
            const string Url = "https://api.onesignal.com/notifications";
            readonly object gate = new();

            async Task M(OneSignalClient client, HttpClient http, CreateNotificationRequest request, HttpContent content, HttpRequestMessage given, CancellationToken token)
            {
                {{statements}}
            }
        }
        """;
}
