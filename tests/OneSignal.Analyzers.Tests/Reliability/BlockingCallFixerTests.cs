using OneSignal.Analyzers.CodeFixes.Reliability;
using OneSignal.Analyzers.Reliability;
using OneSignal.Analyzers.Tests.Harness;

namespace OneSignal.Analyzers.Tests.Reliability;

public sealed class BlockingCallFixerTests
{
    [Fact]
    public Task Blocks_of_all_forms_become_awaits_at_once() =>
        Rule<BlockingCall>.VerifyFixAsync<BlockingCallFixer>(
            BlockingCallTests.Code("""
                var one = client.Notifications.CreateAsync(request).[|Result|]; // One.
                        var two = client.Notifications.CreateAsync(request).ConfigureAwait(false).[|GetAwaiter().GetResult()|];
                        client.Notifications.CreateAsync(request).[|Wait|]();
                        Console.WriteLine(client.Notifications.CreateAsync(request, token).[|Result|].Outcome);
                        var task = http.PostAsync(Url, content);
                        var answer = task.[|Result|].StatusCode + "";
                        Func<Task<object>> send = async () => client.Notifications.CreateAsync(request).[|Result|];
                        var run = Task.Run(() => client.Notifications.CreateAsync(request)).[|Result|];
                """),
            BlockingCallTests.Code("""
                var one = await client.Notifications.CreateAsync(request); // One.
                        var two = await client.Notifications.CreateAsync(request).ConfigureAwait(false);
                        await client.Notifications.CreateAsync(request);
                        Console.WriteLine((await client.Notifications.CreateAsync(request, token)).Outcome);
                        var task = http.PostAsync(Url, content);
                        var answer = (await task).StatusCode + "";
                        Func<Task<object>> send = async () => await client.Notifications.CreateAsync(request);
                        var run = await Task.Run(() => client.Notifications.CreateAsync(request));
                """));

    [Fact]
    public Task Top_level_statements_are_fixed() =>
        Rule<BlockingCall>.VerifyFixAsync<BlockingCallFixer>(
            """
            using OneSignal.Generated;

            using var client = new OneSignalClient(new OneSignalClientOptions());
            client.Notifications.CreateAsync(new()).[|Wait|]();
            """,
            """
            using OneSignal.Generated;

            using var client = new OneSignalClient(new OneSignalClientOptions());
            await client.Notifications.CreateAsync(new());
            """);

    [Theory]
    [InlineData("Func<object> send = () => client.Notifications.CreateAsync(request).[|Result|];")]
    [InlineData("lock (gate) { client.Notifications.CreateAsync(request).[|Wait|](); }")]
    [InlineData("Task.[|WaitAll|](client.Notifications.CreateAsync(request));")]
    [InlineData("var isDone = client.Notifications.CreateAsync(request).[|Wait|](1000);")]
    public Task Where_no_await_may_stand_nothing_is_offered(string statements) =>
        Rule<BlockingCall>.VerifyNoFixAsync<BlockingCallFixer>(BlockingCallTests.Code(statements));
}
