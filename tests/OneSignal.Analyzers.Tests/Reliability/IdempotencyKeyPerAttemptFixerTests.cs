using OneSignal.Analyzers.CodeFixes.Reliability;
using OneSignal.Analyzers.Reliability;
using OneSignal.Analyzers.Tests.Harness;

namespace OneSignal.Analyzers.Tests.Reliability;

public sealed class IdempotencyKeyPerAttemptFixerTests
{
    [Fact]
    public Task Keys_move_before_what_is_repeated_all_at_once() =>
        Rule<IdempotencyKeyPerAttempt>.VerifyFixAsync<IdempotencyKeyPerAttemptFixer>(
            IdempotencyKeyPerAttemptTests.Code("""
                // Until it works.
                        while (true)
                        {
                            try
                            {
                                await client.Notifications.CreateAsync(new() { IdempotencyKey = [|IdempotencyKey.NewKey()|] });
                                break;
                            }
                            catch (OneSignalException)
                            {
                            }
                        }

                        await new Polly.Policy().ExecuteAsync(() => http.PostAsJsonAsync(Url, new { idempotency_key = [|Guid.NewGuid()|].ToString() }));
                """),
            IdempotencyKeyPerAttemptTests.Code("""
                // Until it works.
                        var idempotencyKey = IdempotencyKey.NewKey();
                        while (true)
                        {
                            try
                            {
                                await client.Notifications.CreateAsync(new() { IdempotencyKey = idempotencyKey });
                                break;
                            }
                            catch (OneSignalException)
                            {
                            }
                        }

                        var idempotencyKey2 = Guid.NewGuid();
                        await new Polly.Policy().ExecuteAsync(() => http.PostAsJsonAsync(Url, new { idempotency_key = idempotencyKey2.ToString() }));
                """));

    [Fact]
    public Task Top_level_statements_are_fixed() =>
        Rule<IdempotencyKeyPerAttempt>.VerifyFixAsync<IdempotencyKeyPerAttemptFixer>(
            """
            using System;
            using System.Threading.Tasks;
            using OneSignal.Generated;

            using var client = new OneSignalClient(new OneSignalClientOptions());
            await RetryAsync(() => client.Notifications.CreateAsync(new() { IdempotencyKey = [|Guid.NewGuid()|] }));

            static Task RetryAsync(Func<Task> send) => send();
            """,
            """
            using System;
            using System.Threading.Tasks;
            using OneSignal.Generated;

            using var client = new OneSignalClient(new OneSignalClientOptions());
            var idempotencyKey = Guid.NewGuid();
            await RetryAsync(() => client.Notifications.CreateAsync(new() { IdempotencyKey = idempotencyKey }));

            static Task RetryAsync(Func<Task> send) => send();
            """);

    [Fact]
    public Task Where_no_statement_can_stand_before_nothing_is_offered() =>
        Rule<IdempotencyKeyPerAttempt>.VerifyNoFixAsync<IdempotencyKeyPerAttemptFixer>(
            """
            using System;
            using System.Threading.Tasks;
            using OneSignal.Generated;

            class C
            {
                Task M(OneSignalClient client) =>
                    RetryAsync(() => client.Notifications.CreateAsync(new() { IdempotencyKey = [|Guid.NewGuid()|] }));

                static Task RetryAsync(Func<Task> send) => send();
            }
            """);
}
