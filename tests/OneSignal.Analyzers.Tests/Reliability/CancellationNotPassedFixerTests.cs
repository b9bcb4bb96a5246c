using OneSignal.Analyzers.CodeFixes.Reliability;
using OneSignal.Analyzers.Reliability;
using OneSignal.Analyzers.Tests.Harness;

namespace OneSignal.Analyzers.Tests.Reliability;

public sealed class CancellationNotPassedFixerTests
{
    [Fact]
    public Task Calls_of_all_forms_get_the_token_at_once() =>
        Rule<CancellationNotPassed>.VerifyFixAsync<CancellationNotPassedFixer>(
            BlockingCallTests.Code("""
                await client.Notifications.[|CreateAsync|](request);
                        await client.Notifications.[|CreateAsync|](request, new RequestOptions());
                        await client.Notifications.[|CreateAsync|](
                            request,
                            new RequestOptions()); // Twice.
                        await client.Notifications.[|CreateAsync|](request: request);
                        await client.Notifications.[|ListAsync|]();
                        await http.[|PostAsync|](Url, content);
                        await http.[|PostAsJsonAsync|](Url, request);
                        Func<CancellationToken, Task> send = async stop => await client.Notifications.[|CreateAsync|](request);
                """),
            BlockingCallTests.Code("""
                await client.Notifications.CreateAsync(request, token);
                        await client.Notifications.CreateAsync(request, new RequestOptions(), token);
                        await client.Notifications.CreateAsync(
                            request,
                            new RequestOptions(), token); // Twice.
                        await client.Notifications.CreateAsync(request: request, cancellationToken: token);
                        await client.Notifications.ListAsync(cancellationToken: token);
                        await http.PostAsync(Url, content, token);
                        await http.PostAsJsonAsync(Url, request, cancellationToken: token);
                        Func<CancellationToken, Task> send = async stop => await client.Notifications.CreateAsync(request, stop);
                """));

    [Fact]
    public Task Which_of_two_tokens_is_meant_is_not_guessed() =>
        Rule<CancellationNotPassed>.VerifyNoFixAsync<CancellationNotPassedFixer>(
            """
            using System.Threading;
            using System.Threading.Tasks;
            using OneSignal.Generated;

            class C
            {
                Task M(OneSignalClient client, CancellationToken one, CancellationToken other) =>
                    client.Notifications.[|CreateAsync|](new());
            }
            """);
}
