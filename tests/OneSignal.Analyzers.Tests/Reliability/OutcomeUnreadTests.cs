using Microsoft.CodeAnalysis;
using OneSignal.Analyzers.Reliability;
using OneSignal.Analyzers.Tests.Harness;

namespace OneSignal.Analyzers.Tests.Reliability;

public sealed class OutcomeUnreadTests
{
    [Theory]
    [InlineData("await client.Notifications.[|CreateAsync|](request);")]
    [InlineData("await client.Notifications.[|CreateAsync|](request).ConfigureAwait(false);")]
    [InlineData("await (client.Notifications.[|CreateAsync|](request, token));")]
    [InlineData("client.Notifications.[|CreateAsync|](request);")]
    [InlineData("client.Notifications.[|CreateAsync|](request).Wait();")]
    [InlineData("client.Notifications.[|CreateAsync|](request).GetAwaiter().GetResult();")]
    [InlineData("var answer = await client.Notifications.[|CreateAsync|](request);")]
    [InlineData("var answer = await client.Notifications.[|CreateAsync|](request); Save(answer.Id);")]
    [InlineData("var answer = await client.Notifications.[|CreateAsync|](request); Console.WriteLine($\"sent {answer.Id}\");")]
    [InlineData("var answer = await client.Notifications.[|CreateAsync|](request); Console.WriteLine(\"sent \" + answer.Id + answer.RequestId);")]
    [InlineData("var answer = await client.Notifications.[|CreateAsync|](request); Console.WriteLine(answer.StatusCode);")]
    [InlineData("var answer = await client.Notifications.[|CreateAsync|](request); var id = answer.Id; Save(id);")]
    [InlineData("OneSignalResponse? other; CreateNotificationResponse answer; answer = await client.Notifications.[|CreateAsync|](request); Save(answer.Id);")]
    [InlineData("Save((await client.Notifications.[|CreateAsync|](request)).Id);")]
    [InlineData("Save(client.Notifications.[|CreateAsync|](request).Result.Id);")]
    [InlineData("var id = (await client.Notifications.[|CreateAsync|](request)).Id; Save(id);")]
    [InlineData("Func<Task> send = async () => await client.Notifications.[|CreateAsync|](request); await send();")]
    [InlineData("Func<Task> send = async () => { await client.Notifications.[|CreateAsync|](request); }; await send();")]
    [InlineData("async Task Send() => await client.Notifications.[|CreateAsync|](request); await Send();")]
    [InlineData("Task Send() => client.Notifications.[|CreateAsync|](request); await Send();")]
    [InlineData("await Task.WhenAll(client.Notifications.[|CreateAsync|](request), client.Notifications.[|CreateAsync|](request, token));")]
    [InlineData("await Task.WhenAll(new[] { request }.Select(one => client.Notifications.[|CreateAsync|](one))).ConfigureAwait(false);")]
    [InlineData("await Task.WhenAll(new[] { request }.Select(async one => { await Task.Yield(); return await client.Notifications.[|CreateAsync|](one); }).ToList());")]
    public Task A_send_whose_outcome_nobody_reads_is_reported(string statements) =>
        Rule<OutcomeUnread>.VerifyAsync(Typed(statements));

    [Theory]
    [InlineData("var answer = await client.Notifications.CreateAsync(request); if (answer.Outcome == NotificationOutcome.NotSent) { }")]
    [InlineData("var answer = await client.Notifications.CreateAsync(request); Save(answer.Id); Console.WriteLine(answer.Outcome);")]
    [InlineData("var answer = await client.Notifications.CreateAsync(request); if (answer.Errors is not null) { }")]
    [InlineData("var answer = await client.Notifications.CreateAsync(request); foreach (var reason in answer.Reasons) { }")]
    [InlineData("var answer = await client.Notifications.CreateAsync(request); if (string.IsNullOrEmpty(answer.Id)) { }")]
    [InlineData("var answer = await client.Notifications.CreateAsync(request); if (answer.Id != \"\") { }")]
    [InlineData("var answer = await client.Notifications.CreateAsync(request); if (answer.Id is { Length: > 0 }) { }")]
    [InlineData("var answer = await client.Notifications.CreateAsync(request); if (answer.Id!.Length > 0) { }")]
    [InlineData("var answer = await client.Notifications.CreateAsync(request); var id = answer.Id; if (id == null) { }")]
    [InlineData("var answer = await client.Notifications.CreateAsync(request); Look(answer);")]
    [InlineData("foreach (var answer in await Task.WhenAll(new[] { request }.Select(one => client.Notifications.CreateAsync(one)))) { Look(answer); }")]
    [InlineData("var answers = await Task.WhenAll(client.Notifications.CreateAsync(request), client.Notifications.CreateAsync(request)); Look(answers[0]);")]
    [InlineData("await Task.WhenAll(new[] { request }.Select(async one => Look(await client.Notifications.CreateAsync(one))));")]
    [InlineData("await Task.WhenAll(new[] { request }.Select(one => client.Notifications.CreateAsync(one)).Select(async task => Look(await task)));")]
    [InlineData("var answer = await client.Notifications.CreateAsync(request); if (answer is { Outcome: NotificationOutcome.Sent }) { }")]
    [InlineData("if ((await client.Notifications.CreateAsync(request)).Outcome != NotificationOutcome.Sent) { }")]
    [InlineData("Look(await client.Notifications.CreateAsync(request));")]
    [InlineData("field = await client.Notifications.CreateAsync(request);")]
    [InlineData("_ = await client.Notifications.CreateAsync(request);")]
    [InlineData("_ = client.Notifications.CreateAsync(request);")]
    [InlineData("var task = client.Notifications.CreateAsync(request); Look(await task);")]
    [InlineData("Task<CreateNotificationResponse> Send() => client.Notifications.CreateAsync(request); Look(await Send());")]
    [InlineData("async Task<string?> Send() => (await client.Notifications.CreateAsync(request)).Id; Save(await Send());")]
    [InlineData("Func<Task<CreateNotificationResponse>> send = async () => await client.Notifications.CreateAsync(request); Look(await send());")]
    [InlineData("await ThrowsAsync(() => client.Notifications.CreateAsync(request));")]
    [InlineData("await ThrowsAsync(async () => await client.Notifications.CreateAsync(request));")]
    [InlineData("await ThrowsAsync(async () => { await client.Notifications.CreateAsync(request); });")]
    [InlineData("await client.Notifications.CancelAsync(\"id\");")]
    [InlineData("await client.CustomEvents.CreateAsync(events);")]
    public Task A_send_whose_outcome_may_be_read_and_other_operations_are_not_reported(string statements) =>
        Rule<OutcomeUnread>.VerifyAsync(Typed(statements));

    [Fact]
    public Task The_message_says_what_is_read_and_what_to_read() =>
        Rule<OutcomeUnread>.VerifyAsync(
            Typed("Save((await client.Notifications.{|#0:CreateAsync|}(request)).Id);"),
            References.Client,
            Rule<OutcomeUnread>.At(0, DiagnosticSeverity.Warning)
                .WithArguments("CreateAsync", "only 'Id' is read of its answer", "Outcome"));

    [Fact]
    public Task Top_level_statements_are_looked_into() =>
        Rule<OutcomeUnread>.VerifyAsync(
            """
            using OneSignal.Generated;

            using var client = new OneSignalClient(new OneSignalClientOptions());
            await client.Notifications.[|CreateAsync|](new CreateNotificationRequest());
            """);

    [Fact]
    public Task Classes_of_another_namespace_are_not_the_client() =>
        Rule<OutcomeUnread>.VerifyAsync(
            """
            using System.Threading.Tasks;

            enum NotificationOutcome { NotSent }

            class CreateNotificationResponse
            {
                public NotificationOutcome Outcome { get; set; }
            }

            class NotificationsClient
            {
                public Task<CreateNotificationResponse> CreateAsync(string text) => Task.FromResult(new CreateNotificationResponse());
            }

            class C
            {
                async Task M(NotificationsClient client) => await client.CreateAsync("a");
            }
            """);

    [Fact]
    public Task Generated_code_is_left_alone() =>
        Rule<OutcomeUnread>.VerifyAsync(
            "// <auto-generated/>\n#nullable enable\n" + Typed("await client.Notifications.CreateAsync(request);"));

    [Fact]
    public Task A_test_has_other_ways_to_see_what_was_sent() =>
        Rule<OutcomeUnread>.VerifyAsync(
            """
            using System;
            using System.Net.Http;
            using System.Threading.Tasks;
            using OneSignal.Generated;

            class FactAttribute : Attribute
            {
            }

            class C
            {
                [Fact]
                async Task Typed(OneSignalClient client) => await client.Notifications.CreateAsync(new());

                [Fact]
                async Task Raw(HttpClient http)
                {
                    async Task Send() => await http.PostAsync("https://api.onesignal.com/notifications", null);
                    await Send();
                }

                async Task Other(OneSignalClient client) => await client.Notifications.[|CreateAsync|](new());
            }
            """);

    internal static string Typed(string statements) =>
        $$"""
        using System;
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;
        using OneSignal.Generated;

        #pragma warning disable CS1998, CS4014, CS8321, CS0168
        class C
        {
            object? field;

            async Task M(OneSignalClient client, CreateNotificationRequest request, CreateCustomEventsRequest events, bool due, CancellationToken token)
            {
                {{statements}}
            }

            static void Save(string? id) { }

            static void Look(CreateNotificationResponse answer) { }

            static Task ThrowsAsync(Func<Task> code) => Task.CompletedTask;
        }
        """;
}
