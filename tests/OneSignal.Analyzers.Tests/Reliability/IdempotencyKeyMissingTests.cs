using Microsoft.CodeAnalysis;
using OneSignal.Analyzers.Reliability;
using OneSignal.Analyzers.Tests.Harness;

namespace OneSignal.Analyzers.Tests.Reliability;

/// <summary>OSG1001 at calls of the typed client.</summary>
public sealed class IdempotencyKeyMissingTests
{
    [Theory]
    [InlineData("await client.Notifications.CreateAsync(new [|CreateNotificationRequest|]());")]
    [InlineData("await client.Notifications.CreateAsync(new [|CreateNotificationRequest|] { Name = \"a\" });")]
    [InlineData("await client.Notifications.CreateAsync([|new|]() { Name = \"a\" });")]
    [InlineData("await client.Notifications.CreateAsync(new [|CreateNotificationRequest|] { Name = \"a\" }, token);")]
    [InlineData("await client.Notifications.CreateAsync(new [|CreateNotificationRequest|] { Name = \"a\" }, new RequestOptions(), token);")]
    [InlineData("await client.Notifications.CreateAsync(cancellationToken: token, request: new [|CreateNotificationRequest|] { Name = \"a\" });")]
    [InlineData("await client.Notifications.CreateAsync(new [|CreateNotificationRequest|] { IdempotencyKey = null });")]
    [InlineData("await client.Notifications.CreateAsync(new [|CreateNotificationRequest|] { IdempotencyKey = default });")]
    [InlineData("var request = new [|CreateNotificationRequest|] { Name = \"a\" }; await client.Notifications.CreateAsync(request);")]
    [InlineData("var request = new [|CreateNotificationRequest|](); request.Name = \"a\"; await client.Notifications.CreateAsync(request);")]
    [InlineData("CreateNotificationRequest request; request = new [|CreateNotificationRequest|](); await client.Notifications.CreateAsync(request);")]
    [InlineData("var request = new [|CreateNotificationRequest|](); await client.Notifications.CreateAsync(request); await client.Notifications.CreateAsync(request);")]
    [InlineData("var request = new [|CreateNotificationRequest|](); await client.Notifications.CreateAsync(request); request.IdempotencyKey = key;")]
    [InlineData("await client.LiveActivities.StartAsync(\"taxi\", new [|StartLiveActivityRequest|] { Name = \"a\", ActivityId = \"1\", Contents = \"a\", Headings = \"a\", Event = default!, EventAttributes = default!, EventUpdates = default! });")]
    [InlineData("await client.CustomEvents.CreateAsync(new CreateCustomEventsRequest { Events = [new [|CustomEvent|] { Name = \"a\" }, new CustomEvent { Name = \"b\", IdempotencyKey = key }, [|new|]() { Name = \"c\" }] });")]
    [InlineData("await client.CustomEvents.CreateAsync(new CreateCustomEventsRequest { Events = new[] { new [|CustomEvent|] { Name = \"a\", ExternalId = \"user\" } } });")]
    [InlineData("await client.CustomEvents.CreateAsync(new CreateCustomEventsRequest { Events = new List<CustomEvent> { new [|CustomEvent|] { Name = \"a\" } } });")]
    [InlineData("var request = new CreateCustomEventsRequest { Events = [new [|CustomEvent|] { Name = \"a\" }] }; await client.CustomEvents.CreateAsync(request);")]
    [InlineData("Func<Task> send = async () => await client.Notifications.CreateAsync(new [|CreateNotificationRequest|]()); await send();")]
    [InlineData("async Task Send() => await client.Notifications.CreateAsync(new [|CreateNotificationRequest|]()); await Send();")]
    [InlineData("await client.Notifications.CreateAsync(new [|CreateNotificationRequest|] { Name = \"a\" }.To(Audience.Segments(\"All\")));")]
    [InlineData("await client.Notifications.CreateAsync(CreateNotificationRequest.[|Push|](\"Hi\").To(Audience.ExternalIds(\"1\")), token);")]
    [InlineData("var request = CreateNotificationRequest.[|Email|](\"Hi\", \"you\").To(Audience.Emails(\"a@example.org\")); await client.Notifications.CreateAsync(request);")]
    [InlineData("var request = CreateNotificationRequest.[|Push|](\"Hi\"); request.To(Audience.ExternalIds(\"1\")); await client.Notifications.CreateAsync(request);")]
    [InlineData("var request = new [|CreateNotificationRequest|](); await client.Notifications.CreateAsync(request.To(Audience.Segments(\"All\")));")]
    public Task A_request_without_a_key_is_reported(string statements) =>
        Rule<IdempotencyKeyMissing>.VerifyAsync(Typed(statements));

    [Theory]
    [InlineData("await client.Notifications.CreateAsync(new CreateNotificationRequest { IdempotencyKey = key });")]
    [InlineData("await client.Notifications.CreateAsync(new CreateNotificationRequest { IdempotencyKey = IdempotencyKey.NewKey() });")]
    [InlineData("await client.Notifications.CreateAsync(new CreateNotificationRequest { ExternalId = \"former name\" });")]
    [InlineData("var request = new CreateNotificationRequest(); request.IdempotencyKey = key; await client.Notifications.CreateAsync(request);")]
    [InlineData("var request = new CreateNotificationRequest(); if (key is not null) { request.IdempotencyKey = key; } await client.Notifications.CreateAsync(request);")]
    [InlineData("var request = new CreateNotificationRequest(); foreach (var one in new[] { key }) { await client.Notifications.CreateAsync(request); request.IdempotencyKey = one; }")]
    [InlineData("var request = new CreateNotificationRequest(); Fill(request); await client.Notifications.CreateAsync(request);")]
    [InlineData("var request = new CreateNotificationRequest(); var same = request; same.IdempotencyKey = key; await client.Notifications.CreateAsync(request);")]
    [InlineData("var request = new CreateNotificationRequest(); request = Make(); await client.Notifications.CreateAsync(request);")]
    [InlineData("await client.Notifications.CreateAsync(Make());")]
    [InlineData("await client.Notifications.CreateAsync(field);")]
    [InlineData("await client.Notifications.GetAsync(\"id\");")]
    [InlineData("await client.LiveActivities.UpdateAsync(\"id\", new UpdateLiveActivityRequest { Name = \"a\", Event = default!, EventUpdates = default! });")]
    [InlineData("await client.CustomEvents.CreateAsync(new CreateCustomEventsRequest { Events = events });")]
    [InlineData("await client.CustomEvents.CreateAsync(new CreateCustomEventsRequest { Events = [.. events] });")]
    [InlineData("await client.CustomEvents.CreateAsync(new CreateCustomEventsRequest { Events = [] });")]
    [InlineData("_ = new CreateNotificationRequest { Name = \"not sent\" };")]
    [InlineData("await client.Notifications.CreateAsync(new CreateNotificationRequest { IdempotencyKey = key }.To(Audience.Segments(\"All\")));")]
    [InlineData("var request = CreateNotificationRequest.Push(\"Hi\").To(Audience.ExternalIds(\"1\")); request.IdempotencyKey = key; await client.Notifications.CreateAsync(request);")]
    [InlineData("var request = new CreateNotificationRequest(); var same = request.To(Audience.Segments(\"All\")); same.IdempotencyKey = key; await client.Notifications.CreateAsync(request);")]
    [InlineData("var request = new CreateNotificationRequest(); Fill(request.To(Audience.Segments(\"All\"))); await client.Notifications.CreateAsync(request);")]
    [InlineData("await client.Notifications.CreateAsync(Make().To(Audience.Segments(\"All\")));")]
    public Task A_request_with_a_key_or_that_cannot_be_seen_is_not_reported(string statements) =>
        Rule<IdempotencyKeyMissing>.VerifyAsync(Typed(statements));

    [Fact]
    public Task At_the_typed_client_it_is_a_suggestion_that_names_the_call_and_the_member() =>
        Rule<IdempotencyKeyMissing>.VerifyAsync(
            Typed("await client.Notifications.CreateAsync(new {|#0:CreateNotificationRequest|}());"),
            References.Client,
            Rule<IdempotencyKeyMissing>.At(0, DiagnosticSeverity.Info)
                .WithArguments("The request of 'CreateAsync'", "'IdempotencyKey'", ", so a repeat of it takes effect twice"));

    [Theory]
    [InlineData(
        "while (true) { try { await client.Notifications.CreateAsync(new {|#0:CreateNotificationRequest|}()); break; } catch (OneSignalException) { } }",
        "an attempt fails")]
    [InlineData(
        "var sent = false; while (!sent) { try { await client.Notifications.CreateAsync(new {|#0:CreateNotificationRequest|}()); sent = true; } catch { await Task.Yield(); } }",
        "an attempt fails")]
    [InlineData(
        "for (var i = 0; i < 3; i++) { try { await client.Notifications.CreateAsync(new {|#0:CreateNotificationRequest|}()); return; } catch (Exception) { if (i == 2) throw; } }",
        "an attempt fails")]
    [InlineData(
        "await new Polly.Policy().ExecuteAsync(() => client.Notifications.CreateAsync(new {|#0:CreateNotificationRequest|}()));",
        "'ExecuteAsync' retries")]
    [InlineData(
        "await RetryAsync(async () => { await client.Notifications.CreateAsync(new {|#0:CreateNotificationRequest|}()); });",
        "'RetryAsync' retries")]
    public Task Where_the_call_is_retried_the_message_says_when_and_it_is_a_warning(string statements, string when) =>
        Rule<IdempotencyKeyMissing>.VerifyAsync(
            Typed(statements),
            References.Client,
            Rule<IdempotencyKeyMissing>.At(0, DiagnosticSeverity.Warning)
                .WithArguments("The request of 'CreateAsync'", "'IdempotencyKey'", " and runs again when " + when + ", which takes effect twice"));

    [Theory]
    [InlineData("foreach (var one in events) { try { await client.Notifications.CreateAsync(new {|#0:CreateNotificationRequest|}()); } catch (OneSignalException) { } }")]
    [InlineData("while (true) { try { await client.Notifications.CreateAsync(new {|#0:CreateNotificationRequest|}()); break; } catch (OneSignalException) { throw; } }")]
    [InlineData("while (true) { await client.Notifications.CreateAsync(new {|#0:CreateNotificationRequest|}()); break; }")]
    [InlineData("await Task.Run(() => client.Notifications.CreateAsync(new {|#0:CreateNotificationRequest|}()));")]
    public Task Loops_over_many_messages_and_other_callbacks_are_no_retries(string statements) =>
        Rule<IdempotencyKeyMissing>.VerifyAsync(
            Typed(statements),
            References.Client,
            Rule<IdempotencyKeyMissing>.At(0, DiagnosticSeverity.Info)
                .WithArguments("The request of 'CreateAsync'", "'IdempotencyKey'", ", so a repeat of it takes effect twice"));

    [Fact]
    public Task In_a_hosted_service_the_message_says_that_it_restarts() =>
        Rule<IdempotencyKeyMissing>.VerifyAsync(
            """
            using System.Threading;
            using System.Threading.Tasks;
            using OneSignal.Generated;

            namespace Microsoft.Extensions.Hosting
            {
                public abstract class BackgroundService
                {
                    protected abstract Task ExecuteAsync(CancellationToken stoppingToken);
                }
            }

            class Sender(OneSignalClient client) : Microsoft.Extensions.Hosting.BackgroundService
            {
                protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
                    client.Notifications.CreateAsync(new {|#0:CreateNotificationRequest|}(), stoppingToken);
            }
            """,
            References.Client,
            Rule<IdempotencyKeyMissing>.At(0, DiagnosticSeverity.Info)
                .WithArguments("The request of 'CreateAsync'", "'IdempotencyKey'", " and runs again when the host restarts, which takes effect twice"));

    [Theory]
    [InlineData("Microsoft.Azure.WebJobs", "QueueTrigger", "static Task Run([QueueTrigger] string item, OneSignalClient client) =>", "the queue delivers again")]
    [InlineData("Microsoft.Azure.Functions.Worker", "TimerTrigger", "static Task Run([TimerTrigger] string item, OneSignalClient client) =>", "the job is run again")]
    [InlineData("Hangfire", "AutomaticRetry", "[AutomaticRetry] static Task Run(OneSignalClient client) =>", "the job is run again")]
    public Task In_a_method_that_a_host_calls_again_the_message_says_when(string space, string attribute, string method, string when) =>
        Rule<IdempotencyKeyMissing>.VerifyAsync(
            $$"""
            using System;
            using System.Threading.Tasks;
            using {{space}};
            using OneSignal.Generated;

            namespace {{space}} { class {{attribute}}Attribute : Attribute; }

            class Job
            {
                {{method}}
                    client.Notifications.CreateAsync(new {|#0:CreateNotificationRequest|}());
            }
            """,
            References.Client,
            Rule<IdempotencyKeyMissing>.At(0, DiagnosticSeverity.Info)
                .WithArguments("The request of 'CreateAsync'", "'IdempotencyKey'", " and runs again when " + when + ", which takes effect twice"));

    [Fact]
    public Task Classes_of_another_namespace_are_not_the_client() =>
        Rule<IdempotencyKeyMissing>.VerifyAsync(
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
                Task M(OneSignalClient client) => client.CreateAsync(new CreateNotificationRequest());
            }
            """);

    [Fact]
    public Task Top_level_statements_are_looked_into() =>
        Rule<IdempotencyKeyMissing>.VerifyAsync(
            """
            using OneSignal.Generated;

            using var client = new OneSignalClient(new OneSignalClientOptions());
            var request = new [|CreateNotificationRequest|] { Name = "a" };
            await client.Notifications.CreateAsync(request);
            """);

    [Fact]
    public Task Generated_code_is_left_alone() =>
        Rule<IdempotencyKeyMissing>.VerifyAsync(
            "// <auto-generated/>\n#nullable enable\n"
            + Typed("await client.Notifications.CreateAsync(new CreateNotificationRequest());"));

    [Fact]
    public Task Nothing_is_reported_where_no_request_can_be_made() =>
        Rule<IdempotencyKeyMissing>.VerifyAsync(
            """
            class HttpClient
            {
                public void PostAsync(string requestUri, object content) { }
            }

            class C
            {
                void M(HttpClient client) => client.PostAsync("https://api.onesignal.com/notifications", new { name = "a" });
            }
            """,
            References.Nothing);

    internal static string Typed(string statements) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Threading;
        using System.Threading.Tasks;
        using OneSignal.Generated;

        class C
        {
            CreateNotificationRequest field = new();

            async Task M(OneSignalClient client, Guid? key, IReadOnlyList<CustomEvent> events, CancellationToken token)
            {
                {{statements}}
            }

            static void Fill(CreateNotificationRequest request) { }

            static CreateNotificationRequest Make() => new();

            static Task RetryAsync(Func<Task> send) => send();
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
