using Microsoft.CodeAnalysis;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Reliability;
using OneSignal.Analyzers.Tests.Harness;

namespace OneSignal.Analyzers.Tests.Reliability;

public sealed class IdempotencyKeyPerAttemptTests
{
    [Theory]
    [InlineData("while (true) { try { await client.Notifications.CreateAsync(new() { IdempotencyKey = [|IdempotencyKey.NewKey()|] }); break; } catch (OneSignalException) { } }")]
    [InlineData("for (var i = 0; i < 3; i++) { try { var answer = await client.Notifications.CreateAsync(new() { IdempotencyKey = [|Guid.NewGuid()|] }); return; } catch { } }")]
    [InlineData("while (true) { var key = [|Guid.CreateVersion7()|]; try { await client.Notifications.CreateAsync(new() { IdempotencyKey = key }); break; } catch { } }")]
    [InlineData("while (true) { var request = new CreateNotificationRequest(); request.IdempotencyKey = [|Guid.NewGuid()|]; try { await client.Notifications.CreateAsync(request); break; } catch { } }")]
    [InlineData("var sent = false; do { try { await client.Notifications.CreateAsync(new() { IdempotencyKey = [|Guid.NewGuid()|] }); sent = true; } catch { } } while (!sent);")]
    [InlineData("await new Polly.Policy().ExecuteAsync(() => client.Notifications.CreateAsync(new() { IdempotencyKey = [|Guid.NewGuid()|] }));")]
    [InlineData("await new Polly.Policy().ExecuteAsync(async () => { var key = [|Guid.NewGuid()|]; await client.Notifications.CreateAsync(new() { IdempotencyKey = key }); });")]
    [InlineData("await SendWithRetryAsync(() => client.Notifications.CreateAsync(new() { IdempotencyKey = [|Guid.NewGuid()|] }));")]
    [InlineData("while (true) { try { await http.PostAsJsonAsync(Url, new { idempotency_key = [|Guid.NewGuid()|] }); break; } catch (HttpRequestException) { } }")]
    [InlineData("while (true) { try { await http.PostAsJsonAsync(Url, new Dictionary<string, object> { [\"idempotency_key\"] = [|Guid.NewGuid()|].ToString() }); break; } catch { } }")]
    [InlineData("await new Polly.Policy().ExecuteAsync(() => http.PostAsync(Url, JsonContent.Create(new { idempotency_key = [|Guid.NewGuid()|] })));")]
    [InlineData("while (true) { try { await http.PostAsync(Url, new StringContent($\"{{\\\"idempotency_key\\\":\\\"{[|Guid.NewGuid()|]}\\\"}}\")); break; } catch { } }")]
    [InlineData("while (true) { try { var key = [|Guid.NewGuid()|]; await http.PostAsync(Url, new StringContent(\"{\\\"idempotency_key\\\":\\\"\" + key + \"\\\"}\")); break; } catch { } }")]
    public Task A_key_that_is_made_for_each_attempt_is_reported(string statements) =>
        Rule<IdempotencyKeyPerAttempt>.VerifyAsync(Code(statements));

    [Theory]
    [InlineData("var key = Guid.NewGuid(); while (true) { try { await client.Notifications.CreateAsync(new() { IdempotencyKey = key }); break; } catch { } }")]
    [InlineData("var request = new CreateNotificationRequest { IdempotencyKey = Guid.NewGuid() }; while (true) { try { await client.Notifications.CreateAsync(request); break; } catch { } }")]
    [InlineData("while (true) { try { await client.Notifications.CreateAsync(new() { IdempotencyKey = given }); break; } catch { } }")]
    [InlineData("foreach (var name in names) { try { await client.Notifications.CreateAsync(new() { Name = name, IdempotencyKey = Guid.NewGuid() }); } catch { } }")]
    [InlineData("foreach (var name in names) { await client.Notifications.CreateAsync(new() { Name = name, IdempotencyKey = Guid.NewGuid() }); break; }")]
    [InlineData("while (true) { try { await client.Notifications.CreateAsync(new() { IdempotencyKey = Guid.NewGuid() }); break; } catch { throw; } }")]
    [InlineData("try { await client.Notifications.CreateAsync(new() { IdempotencyKey = Guid.NewGuid() }); } catch { }")]
    [InlineData("await Task.Run(() => client.Notifications.CreateAsync(new() { IdempotencyKey = Guid.NewGuid() }));")]
    [InlineData("while (true) { try { await http.PostAsJsonAsync(\"https://example.com/notifications\", new { idempotency_key = Guid.NewGuid() }); break; } catch { } }")]
    [InlineData("var key = Guid.NewGuid(); while (true) { try { await http.PostAsync(Url, new StringContent($\"{{\\\"idempotency_key\\\":\\\"{key}\\\"}}\")); break; } catch { } }")]
    [InlineData("while (true) { try { await http.PostAsync(Url, new StringContent($\"{{\\\"name\\\":\\\"{Guid.NewGuid()}\\\"}}\")); break; } catch { } }")]
    public Task A_key_for_all_attempts_or_for_many_messages_is_not_reported(string statements) =>
        Rule<IdempotencyKeyPerAttempt>.VerifyAsync(Code(statements));

    [Theory]
    [InlineData("WithBackoffAsync", "[|IdempotencyKey.NewKey()|]")]
    [InlineData("Other", "IdempotencyKey.NewKey()")]
    public Task An_option_names_methods_of_ones_own_that_retry(string names, string key) =>
        Rule<IdempotencyKeyPerAttempt>.VerifyWithOptionAsync(
            $$"""
            using System;
            using System.Threading.Tasks;
            using OneSignal.Generated;

            class C
            {
                Task M(OneSignalClient client) => WithBackoffAsync(() =>
                    client.Notifications.CreateAsync(new CreateNotificationRequest { IdempotencyKey = {{key}} }));

                static Task WithBackoffAsync(Func<Task> attempt) => attempt();
            }
            """,
            RuleOptions.RetryMethods,
            names);

    [Fact]
    public Task The_message_says_out_of_what() =>
        Rule<IdempotencyKeyPerAttempt>.VerifyAsync(
            Code("await new Polly.Policy().ExecuteAsync(() => client.Notifications.CreateAsync(new() { IdempotencyKey = {|#0:Guid.NewGuid()|} }));"),
            References.Client,
            Rule<IdempotencyKeyPerAttempt>.At(0, DiagnosticSeverity.Warning).WithArguments("Guid.NewGuid()", "the callback"));

    [Fact]
    public Task Classes_of_another_namespace_are_not_the_client() =>
        Rule<IdempotencyKeyPerAttempt>.VerifyAsync(
            """
            using System;
            using System.Threading.Tasks;

            class CreateNotificationRequest
            {
                public Guid? IdempotencyKey { get; set; }
            }

            class OneSignalClient
            {
                public Task CreateAsync(CreateNotificationRequest request) => Task.CompletedTask;
            }

            class C
            {
                async Task M(OneSignalClient client)
                {
                    while (true)
                    {
                        try
                        {
                            await client.CreateAsync(new() { IdempotencyKey = Guid.NewGuid() });
                            break;
                        }
                        catch
                        {
                        }
                    }
                }
            }
            """);

    [Fact]
    public Task Generated_code_is_left_alone() =>
        Rule<IdempotencyKeyPerAttempt>.VerifyAsync(
            "// <auto-generated/>\n#nullable enable\n"
            + Code("await SendWithRetryAsync(() => client.Notifications.CreateAsync(new() { IdempotencyKey = Guid.NewGuid() }));"));

    internal static string Code(string statements) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Threading;
        using System.Threading.Tasks;
        using OneSignal.Generated;

        #pragma warning disable CS1998, CS0219
        class C
        {
            const string Url = "https://api.onesignal.com/notifications";
            const string Secret = "6f9619ff-8b86-d011-b42d-00c04fc964ff";
            static readonly Guid Shared = Guid.NewGuid();
            static readonly Guid Fixed = new("6f9619ff-8b86-d011-b42d-00c04fc964ff");
            readonly Guid own = Guid.NewGuid();

            async Task M(OneSignalClient client, HttpClient http, Guid given, Guid userId, Person person, string[] names, Order[] orders)
            {
                {{statements}}
            }

            static Task SendWithRetryAsync(Func<Task> send) => send();
        }

        class Person
        {
            public Guid Id { get; set; }
        }

        class Order
        {
            public Guid Id { get; set; }

            public string Text { get; set; } = "";
        }

        class User : Person
        {
        }

        namespace Polly
        {
            class Policy
            {
                public Task ExecuteAsync(Func<Task> send) => send();
            }
        }
        """;
}
