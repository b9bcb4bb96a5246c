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
    public Task A_request_with_a_key_or_that_cannot_be_seen_is_not_reported(string statements) =>
        Rule<IdempotencyKeyMissing>.VerifyAsync(Typed(statements));

    [Fact]
    public Task At_the_typed_client_it_is_a_suggestion_that_names_the_call_and_the_member() =>
        Rule<IdempotencyKeyMissing>.VerifyAsync(
            Typed("await client.Notifications.CreateAsync(new {|#0:CreateNotificationRequest|}());"),
            References.Client,
            Rule<IdempotencyKeyMissing>.At(0, DiagnosticSeverity.Info)
                .WithArguments("The request of 'CreateAsync'", "'IdempotencyKey'"));

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
        }
        """;
}
