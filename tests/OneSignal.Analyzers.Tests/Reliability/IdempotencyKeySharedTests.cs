using Microsoft.CodeAnalysis;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Reliability;
using OneSignal.Analyzers.Tests.Harness;

namespace OneSignal.Analyzers.Tests.Reliability;

public sealed class IdempotencyKeySharedTests
{
    [Theory]
    [InlineData("await client.Notifications.CreateAsync(new() { IdempotencyKey = [|new Guid(Text)|] });")]
    [InlineData("await client.Notifications.CreateAsync(new() { IdempotencyKey = [|Guid.Parse(\"6f9619ff-8b86-d011-b42d-00c04fc964ff\")|] });")]
    [InlineData("await client.Notifications.CreateAsync(new() { IdempotencyKey = [|Shared|] });")]
    [InlineData("await client.Notifications.CreateAsync(new() { IdempotencyKey = [|Fixed|] });")]
    [InlineData("await http.PostAsJsonAsync(Url, new { idempotency_key = [|Text|] });")]
    [InlineData("await http.PostAsJsonAsync(Url, new { idempotency_key = [|Shared.ToString()|] });")]
    [InlineData("await client.Notifications.CreateAsync(new() { IdempotencyKey = [|userId|] });")]
    [InlineData("await client.Notifications.CreateAsync(new() { IdempotencyKey = [|user.Id|] });")]
    [InlineData("await client.Notifications.CreateAsync(new() { IdempotencyKey = [|Guid.Parse(currentUser.Uuid)|] });")]
    [InlineData("await http.PostAsJsonAsync(Url, new { idempotency_key = [|userId.ToString()|] });")]
    [InlineData("foreach (var order in orders) { await client.Notifications.CreateAsync(new() { Name = order.Text, IdempotencyKey = [|given|] }); }")]
    [InlineData("var key = Guid.NewGuid(); foreach (var order in orders) { await client.Notifications.CreateAsync(new() { Name = order.Text, IdempotencyKey = [|key|] }); }")]
    [InlineData("var key = Guid.NewGuid(); foreach (var order in orders) { await http.PostAsJsonAsync(Url, new { name = order.Text, idempotency_key = [|key|] }); }")]
    [InlineData("await client.Notifications.CreateAsync(new() { Name = \"a\", IdempotencyKey = given }); await client.Notifications.CreateAsync(new() { Name = \"b\", IdempotencyKey = [|given|] });")]
    [InlineData("Func<Task> send = () => client.Notifications.CreateAsync(new() { IdempotencyKey = [|Shared|] }); await send();")]
    [InlineData("await http.PostAsync(Url, new StringContent($\"{{\\\"idempotency_key\\\":\\\"{[|userId|]}\\\"}}\"));")]
    [InlineData("var key = Guid.NewGuid(); await http.PostAsync(Url, new StringContent($\"{{\\\"a\\\":1,\\\"idempotency_key\\\":\\\"{key}\\\"}}\")); await http.PostAsync(Url, new StringContent($\"{{\\\"a\\\":2,\\\"idempotency_key\\\":\\\"{[|key|]}\\\"}}\"));")]
    public Task A_key_of_several_messages_is_reported(string statements) =>
        Rule<IdempotencyKeyShared>.VerifyAsync(Code(statements));

    [Theory]
    [InlineData("await client.Notifications.CreateAsync(new() { IdempotencyKey = given });")]
    [InlineData("await client.Notifications.CreateAsync(new() { IdempotencyKey = Guid.NewGuid() });")]
    [InlineData("await client.Notifications.CreateAsync(new() { IdempotencyKey = IdempotencyKey.NewKey() });")]
    [InlineData("await client.Notifications.CreateAsync(new() { IdempotencyKey = orders[0].Id });")]
    [InlineData("await client.Notifications.CreateAsync(new() { IdempotencyKey = superuserId });")]
    [InlineData("await client.Notifications.CreateAsync(new() { IdempotencyKey = own });")]
    [InlineData("await client.Notifications.CreateAsync(new() { IdempotencyKey = null });")]
    [InlineData("foreach (var order in orders) { await client.Notifications.CreateAsync(new() { Name = order.Text, IdempotencyKey = order.Id }); }")]
    [InlineData("foreach (var order in orders) { var key = Guid.NewGuid(); await client.Notifications.CreateAsync(new() { Name = order.Text, IdempotencyKey = key }); }")]
    [InlineData("foreach (var delay in orders) { try { await client.Notifications.CreateAsync(new() { IdempotencyKey = given }); break; } catch { await Task.Yield(); } }")]
    [InlineData("var request = new CreateNotificationRequest { IdempotencyKey = given }; await client.Notifications.CreateAsync(request); await client.Notifications.CreateAsync(request);")]
    [InlineData("try { await client.Notifications.CreateAsync(new() { IdempotencyKey = given }); } catch { await client.Notifications.CreateAsync(new() { IdempotencyKey = given }); }")]
    [InlineData("if (orders.Length > 1) { await client.Notifications.CreateAsync(new() { IdempotencyKey = given }); } else { await client.Notifications.CreateAsync(new() { IdempotencyKey = given }); }")]
    [InlineData("await client.Notifications.CreateAsync(new() { IdempotencyKey = given }); given = Guid.NewGuid(); await client.Notifications.CreateAsync(new() { IdempotencyKey = given });")]
    [InlineData("await http.PostAsJsonAsync(\"https://example.com/notifications\", new { idempotency_key = Text });")]
    public Task A_key_of_one_message_is_not_reported(string statements) =>
        Rule<IdempotencyKeyShared>.VerifyAsync(Code(statements));

    [Fact]
    public Task The_message_says_what_shares_the_key() =>
        Rule<IdempotencyKeyShared>.VerifyAsync(
            Code("await client.Notifications.CreateAsync(new() { IdempotencyKey = {|#0:userId|} });"),
            References.Client,
            Rule<IdempotencyKeyShared>.At(0, DiagnosticSeverity.Warning).WithArguments("userId", "the same for all messages to one recipient"));

    [Theory]
    [InlineData("tenant, order", "await client.Notifications.CreateAsync(new() { IdempotencyKey = [|orders[0].Id|] });")]
    [InlineData("tenant, order", "await client.Notifications.CreateAsync(new() { IdempotencyKey = userId });")]
    public Task Which_names_are_recipients_can_be_set(string names, string statements) =>
        Rule<IdempotencyKeyShared>.VerifyWithOptionAsync(Code(statements), RuleOptions.RecipientNames, names);

    [Fact]
    public Task A_program_that_sends_one_message_and_a_test_may_have_a_constant_key() =>
        Rule<IdempotencyKeyShared>.VerifyAsync(
            """
            using System;
            using System.Threading.Tasks;
            using OneSignal.Generated;

            using var client = new OneSignalClient(new OneSignalClientOptions());
            await client.Notifications.CreateAsync(new() { IdempotencyKey = new Guid("6f9619ff-8b86-d011-b42d-00c04fc964ff") });
            await Send(client);

            static Task Send(OneSignalClient client) =>
                client.Notifications.CreateAsync(new() { IdempotencyKey = [|new Guid("6f9619ff-8b86-d011-b42d-00c04fc964ff")|] });

            class TestAttribute : Attribute
            {
            }

            class C
            {
                [Test]
                public Task M(OneSignalClient client) =>
                    client.Notifications.CreateAsync(new() { IdempotencyKey = new Guid("6f9619ff-8b86-d011-b42d-00c04fc964ff") });
            }
            """);

    [Fact]
    public Task Classes_of_another_namespace_are_not_the_client() =>
        Rule<IdempotencyKeyShared>.VerifyAsync(
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
                Task M(OneSignalClient client, Guid userId) => client.CreateAsync(new() { IdempotencyKey = userId });
            }
            """);

    [Fact]
    public Task Generated_code_is_left_alone() =>
        Rule<IdempotencyKeyShared>.VerifyAsync(
            "// <auto-generated/>\n#nullable enable\n" + Code("await client.Notifications.CreateAsync(new() { IdempotencyKey = Shared });"));

    internal static string Code(string statements) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Threading.Tasks;
        using OneSignal.Generated;

        class C
        {
            const string Url = "https://api.onesignal.com/notifications";
            const string Text = "6f9619ff-8b86-d011-b42d-00c04fc964ff";
            static readonly Guid Shared = Guid.NewGuid();
            static readonly Guid Fixed = new("6f9619ff-8b86-d011-b42d-00c04fc964ff");
            readonly Guid own = Guid.NewGuid();

            async Task M(OneSignalClient client, HttpClient http, Guid given, Guid userId, Guid superuserId, User user, User currentUser, Order[] orders, int number, string text)
            {
                {{statements}}
            }
        }

        class User
        {
            public Guid Id { get; set; }

            public string Uuid { get; set; } = "";
        }

        class Order
        {
            public Guid Id { get; set; }

            public string Text { get; set; } = "";

            public string Recipient { get; set; } = "";
        }
        """;
}
