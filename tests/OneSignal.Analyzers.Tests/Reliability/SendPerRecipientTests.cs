using Microsoft.CodeAnalysis;
using OneSignal.Analyzers.Reliability;
using OneSignal.Analyzers.Tests.Harness;

namespace OneSignal.Analyzers.Tests.Reliability;

public sealed class SendPerRecipientTests
{
    [Theory]
    [InlineData("foreach (var id in ids) { await client.Notifications.[|CreateAsync|](new() { IncludeSubscriptionIds = [id], Contents = text }); }")]
    [InlineData("foreach (var id in ids) { await client.Notifications.[|CreateAsync|](new() { IncludeSubscriptionIds = [id], Contents = text, IdempotencyKey = IdempotencyKey.NewKey() }); }")]
    [InlineData("foreach (var order in orders) { await client.Notifications.[|CreateAsync|](new() { EmailTo = new[] { order.Recipient }, IdempotencyKey = order.Id }); }")]
    [InlineData("foreach (var id in ids) { await client.Notifications.[|CreateAsync|](new() { IncludeAliases = new() { [\"external_id\"] = new[] { id } } }); }")]
    [InlineData("foreach (var id in ids) { var request = new CreateNotificationRequest { Contents = text }; request.IncludeSubscriptionIds = [id]; await client.Notifications.[|CreateAsync|](request); }")]
    [InlineData("foreach (var id in ids) { var one = new[] { id }; try { await client.Notifications.[|CreateAsync|](new() { IncludeSubscriptionIds = one }); } catch (OneSignalException) { } }")]
    [InlineData("foreach (var id in ids) { await http.[|PostAsJsonAsync|](Url, new { include_subscription_ids = new[] { id }, contents = text }); }")]
    [InlineData("foreach (var id in ids) { await http.[|PostAsJsonAsync|](Url, new { include_aliases = new { external_id = new[] { id } }, idempotency_key = Guid.NewGuid() }); }")]
    [InlineData("Func<Task> send = async () => { foreach (var id in ids) { await client.Notifications.[|CreateAsync|](new() { IncludeSubscriptionIds = [id] }); } }; await send();")]
    [InlineData("foreach (var id in ids) { await client.Notifications.[|CreateAsync|](CreateNotificationRequest.Push(text).To(Audience.ExternalIds(id))); }")]
    [InlineData("foreach (var id in ids) { var request = new CreateNotificationRequest { Contents = text }.To(Audience.Subscriptions(id)); await client.Notifications.[|CreateAsync|](request); }")]
    [InlineData("await Task.WhenAll(ids.Select(id => client.Notifications.[|CreateAsync|](new() { IncludeSubscriptionIds = [id], Contents = text })));")]
    [InlineData("await Parallel.ForEachAsync(ids, async (id, token) => await client.Notifications.[|CreateAsync|](CreateNotificationRequest.Push(text).To(Audience.ExternalIds(id)), token));")]
    [InlineData("for (var i = 0; i < ids.Length; i++) { await client.Notifications.[|CreateAsync|](new() { IncludeSubscriptionIds = [ids[i]] }); }")]
    [InlineData("Array.ForEach(ids, id => http.[|PostAsJsonAsync|](Url, new { include_subscription_ids = new[] { id }, contents = text }));")]
    public Task A_loop_in_which_only_the_recipients_differ_is_reported(string statements) =>
        Rule<SendPerRecipient>.VerifyAsync(Code(statements));

    [Theory]
    [InlineData("await client.Notifications.CreateAsync(new() { IncludeSubscriptionIds = ids });")]
    [InlineData("foreach (var order in orders) { await client.Notifications.CreateAsync(new() { EmailTo = [order.Recipient], Contents = order.Text }); }")]
    [InlineData("foreach (var order in orders) { var words = \"For \" + order.Recipient; await client.Notifications.CreateAsync(new() { EmailTo = [order.Recipient], Contents = words }); }")]
    [InlineData("foreach (var part in ids.Chunk(2000)) { await client.Notifications.CreateAsync(new() { IncludeSubscriptionIds = part }); }")]
    [InlineData("foreach (var id in ids) { await client.Notifications.CreateAsync(new() { IncludedSegments = [id] }); }")]
    [InlineData("foreach (var id in ids) { await client.Notifications.CreateAsync(new() { IncludeSubscriptionIds = ids }); }")]
    [InlineData("foreach (var id in ids) { await client.Notifications.CreateAsync(Make(id)); }")]
    [InlineData("for (var i = 0; i < 3; i++) { await client.Notifications.CreateAsync(new() { IncludeSubscriptionIds = [ids[i]] }); }")]
    [InlineData("foreach (var order in orders) { await http.PostAsJsonAsync(Url, new { email_to = new[] { order.Recipient }, contents = order.Text }); }")]
    [InlineData("foreach (var id in ids) { await http.PostAsJsonAsync(Url, new { included_segments = new[] { id } }); }")]
    [InlineData("foreach (var id in ids) { await http.PostAsJsonAsync(\"https://example.com/notifications\", new { include_subscription_ids = new[] { id } }); }")]
    [InlineData("foreach (var name in ids) { await client.Notifications.CreateAsync(CreateNotificationRequest.Push(text).To(Audience.Segments(name))); }")]
    [InlineData("foreach (var order in orders) { await client.Notifications.CreateAsync(CreateNotificationRequest.Push(order.Text).To(Audience.ExternalIds(order.Recipient))); }")]
    [InlineData("await Task.WhenAll(ids.Chunk(2000).Select(part => client.Notifications.CreateAsync(CreateNotificationRequest.Push(text).To(Audience.ExternalIds(part)))));")]
    [InlineData("Func<string, Task> send = id => client.Notifications.CreateAsync(new() { IncludeSubscriptionIds = [id] }); await send(text);")]
    public Task A_loop_over_messages_or_lists_is_not_reported(string statements) =>
        Rule<SendPerRecipient>.VerifyAsync(Code(statements));

    [Fact]
    public Task It_is_a_suggestion_that_names_the_list() =>
        Rule<SendPerRecipient>.VerifyAsync(
            Code("foreach (var id in ids) { await client.Notifications.{|#0:CreateAsync|}(new() { IncludeSubscriptionIds = [id] }); }"),
            References.Client,
            Rule<SendPerRecipient>.At(0, DiagnosticSeverity.Info).WithArguments("IncludeSubscriptionIds"));

    [Fact]
    public Task Top_level_statements_are_looked_into() =>
        Rule<SendPerRecipient>.VerifyAsync(
            """
            using OneSignal.Generated;

            using var client = new OneSignalClient(new OneSignalClientOptions());
            foreach (var id in args)
            {
                await client.Notifications.[|CreateAsync|](new() { IncludeSubscriptionIds = [id] });
            }
            """);

    [Fact]
    public Task Classes_of_another_namespace_are_not_the_client() =>
        Rule<SendPerRecipient>.VerifyAsync(
            """
            using System.Collections.Generic;
            using System.Threading.Tasks;

            class CreateNotificationRequest
            {
                public IReadOnlyList<string>? IncludeSubscriptionIds { get; set; }
            }

            class OneSignalClient
            {
                public Task CreateAsync(CreateNotificationRequest request) => Task.CompletedTask;
            }

            class C
            {
                async Task M(OneSignalClient client, string[] ids)
                {
                    foreach (var id in ids)
                    {
                        await client.CreateAsync(new() { IncludeSubscriptionIds = [id] });
                    }
                }
            }
            """);

    [Fact]
    public Task Generated_code_is_left_alone() =>
        Rule<SendPerRecipient>.VerifyAsync(
            "// <auto-generated/>\n#nullable enable\n"
            + Code("foreach (var id in ids) { await client.Notifications.CreateAsync(new() { IncludeSubscriptionIds = [id] }); }"));

    private static string Code(string statements) =>
        $$"""
        using System;
        using System.Linq;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Threading.Tasks;
        using OneSignal.Generated;

        class C
        {
            const string Url = "https://api.onesignal.com/notifications";

            async Task M(OneSignalClient client, HttpClient http, string[] ids, Order[] orders, string text)
            {
                {{statements}}
            }

            static CreateNotificationRequest Make(string id) => new() { IncludeSubscriptionIds = [id] };
        }

        class Order
        {
            public Guid Id { get; set; }

            public string Text { get; set; } = "";

            public string Recipient { get; set; } = "";
        }
        """;
}
