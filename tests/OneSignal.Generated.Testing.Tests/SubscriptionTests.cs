using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;

namespace OneSignal.Generated.Testing.Tests;

public sealed class SubscriptionTests : SimulatorTest
{
    private readonly FakeTimeProvider _clock = new();

    protected override OneSignalSimulatorOptions Options => new() { TimeProvider = _clock };

    [Fact]
    public async Task A_new_subscription_is_answered_with_nothing_and_a_known_one_moves_with_its_id()
    {
        await SubscriberAsync("first");
        await SubscriberAsync("second");

        var created = await SubscribeAsync("first", "Email", "ada@example.com");
        var moved = await SubscribeAsync("second", "Email", "ada@example.com");

        Assert.Equal((HttpStatusCode.OK, "{}"), (created.Status, created.Text));
        Assert.Equal(HttpStatusCode.Accepted, moved.Status);
        Assert.Equal("ada@example.com", moved.Json["subscription"]!["token"]!.GetValue<string>());
        Assert.Equal(["device-of-first"], await TokensAsync("first"));
        Assert.Equal(["device-of-second", "ada@example.com"], await TokensAsync("second"));
    }

    [Theory]
    [InlineData("Email", "no address")]
    [InlineData("SMS", "0155-5501")]
    public async Task An_address_or_a_number_that_is_none_is_refused(string type, string token)
    {
        await SubscriberAsync("customer-1");

        var answer = await SubscribeAsync("customer-1", type, token);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.StartsWith("subscription.token", Title(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_cannot_be_subscribed()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await SubscribeAsync("nobody", "Email", "ada@example.com")).Status);
    }

    [Theory]
    [InlineData("""{"enabled":true,"notification_types":-31}""")]
    [InlineData("""{"enabled":false,"notification_types":1}""")]
    public async Task A_pair_that_contradicts_itself_is_refused_with_its_code(string change)
    {
        var id = await SubscriptionAsync("customer-1");

        var answer = await UpdateAsync(id, change);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("subscription-9", answer.ErrorObject["code"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("""{"enabled":false,"notification_types":-31}""", """{"enabled":true,"notification_types":1}""")]
    [InlineData("""{"enabled":false}""", """{"enabled":true}""")]
    [InlineData("""{"notification_types":-2}""", """{"notification_types":1}""")]
    public async Task A_subscription_is_switched_off_and_on_again(string off, string on)
    {
        var id = await SubscriptionAsync("customer-1");

        Assert.Equal(HttpStatusCode.OK, (await UpdateAsync(id, off)).Status);
        var whileOff = await SendMessageAsync(To(id));
        Assert.Equal(HttpStatusCode.OK, (await UpdateAsync(id, on)).Status);
        var afterwards = await SendMessageAsync(To(id));

        Assert.Equal("", whileOff.Json["id"]!.GetValue<string>());
        Assert.NotEqual("", afterwards.Json["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task Type_and_token_stay_what_they_are()
    {
        var id = await SubscriptionAsync("customer-1");

        Assert.Equal(HttpStatusCode.OK, (await UpdateAsync(id, """{"type":"iOSPush","token":"another","app_version":"2"}""")).Status);

        var subscription = (await SubscriptionsAsync("customer-1")).Single()!;
        Assert.Equal(("AndroidPush", "device-of-customer-1", "2"),
            ((string)subscription["type"]!, (string)subscription["token"]!, (string)subscription["app_version"]!));
    }

    [Fact]
    public async Task An_address_is_switched_off_by_its_token()
    {
        await SubscriberAsync("customer-1");
        await SubscribeAsync("customer-1", "Email", "ada@example.com");
        var change = new JsonObject { ["subscription"] = new JsonObject { ["enabled"] = false } };

        var answer = await SendAsync("PATCH", ByToken("Email", "ada@example.com"), change);
        var unknown = await SendAsync("PATCH", ByToken("Email", "bob@example.com"), change);

        Assert.Equal(HttpStatusCode.Accepted, answer.Status);
        Assert.False((await SubscriptionsAsync("customer-1"))[1]!["enabled"]!.GetValue<bool>());
        Assert.Equal(HttpStatusCode.NotFound, unknown.Status);
        Assert.Equal("subscription-0", unknown.ErrorObject["code"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_subscription_is_handed_to_another_user()
    {
        var id = await SubscriptionAsync("first");
        await SubscriberAsync("second");

        var answer = await TransferAsync(id, """{"external_id":"second"}""");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("second", answer.Json["identity"]!["external_id"]!.GetValue<string>());
        Assert.Empty(await TokensAsync("first"));
        Assert.Equal(["device-of-second", "device-of-first"], await TokensAsync("second"));
    }

    [Theory]
    [InlineData("""{"external_id":"nobody"}""", HttpStatusCode.NotFound)]
    [InlineData("{}", HttpStatusCode.BadRequest)]
    [InlineData("""{"external_id":"first","CrmId":"C-1"}""", HttpStatusCode.BadRequest)]
    public async Task A_new_owner_is_named_by_exactly_one_known_alias(string identity, HttpStatusCode expected)
    {
        var id = await SubscriptionAsync("first");

        Assert.Equal(expected, (await TransferAsync(id, identity)).Status);
    }

    [Fact]
    public async Task A_deleted_subscription_is_gone_and_its_token_may_come_again()
    {
        var id = await SubscriptionAsync("customer-1");

        var first = await SendAsync("DELETE", Path(id));
        var second = await SendAsync("DELETE", Path(id));
        var again = await SubscribeAsync("customer-1", "AndroidPush", "device-of-customer-1");

        Assert.Equal(HttpStatusCode.Accepted, first.Status);
        Assert.Equal(HttpStatusCode.NotFound, second.Status);
        Assert.Equal(HttpStatusCode.OK, again.Status);
        Assert.NotEqual(id, (await SubscriptionsAsync("customer-1")).Single()!["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task The_twenty_first_subscription_pushes_the_longest_unused_one_off_but_keeps_a_few_addresses()
    {
        await SubscriberAsync("customer-1");
        foreach (var i in Enumerable.Range(1, 3))
        {
            await SubscribeLaterAsync("Email", $"ada{i}@example.com");
            await SubscribeLaterAsync("SMS", $"+1555555010{i}");
        }

        foreach (var i in Enumerable.Range(1, 15))
        {
            await SubscribeLaterAsync("AndroidPush", $"device-{i}");
            if (i == 13)
            {
                // The user has 20 now, and the oldest device but one is used again.
                var used = new JsonObject { ["subscription"] = new JsonObject { ["app_version"] = "2.0" } };
                Assert.Equal(HttpStatusCode.Accepted, (await SendAsync("PATCH", ByToken("AndroidPush", "device-1"), used)).Status);
            }
        }

        var tokens = await TokensAsync("customer-1");

        Assert.Equal(20, tokens.Count);
        Assert.DoesNotContain("device-of-customer-1", tokens);
        Assert.Contains("device-1", tokens);
        Assert.DoesNotContain("device-2", tokens);
        Assert.Equal(6, tokens.Count(token => token.Contains('@') || token.StartsWith('+')));

        async Task SubscribeLaterAsync(string type, string token)
        {
            _clock.Advance(TimeSpan.FromMinutes(1));
            Assert.Equal(HttpStatusCode.OK, (await SubscribeAsync("customer-1", type, token)).Status);
        }
    }

    [Fact]
    public async Task The_token_of_an_email_unsubscribes_the_address_it_went_to_and_no_other()
    {
        await SubscriberAsync("customer-1");
        await SubscribeAsync("customer-1", "Email", "ada@example.com");
        await SubscribeAsync("customer-1", "Email", "bob@example.com");
        var id = await SentAsync(new JsonObject
        {
            ["app_id"] = Simulator.AppId,
            ["email_to"] = new JsonArray("ada@example.com"),
            ["email_subject"] = "Your order",
            ["email_body"] = "<p>On its way. [unsubscribe_url]</p>",
        });
        var ofAda = Simulator.Messages.Single().DeliveredTo.Single().UnsubscribeToken!;
        var ofBob = Simulator.Inspect((organization, _) =>
            organization.Apps.Single().Users.FindByToken("Email", "bob@example.com")!.UnsubscribeToken);

        var refused = await SendAsync("POST", Unsubscribe(id, ofBob));
        var accepted = await SendAsync("POST", Unsubscribe(id, ofAda));

        Assert.Equal(HttpStatusCode.NotFound, refused.Status);
        Assert.Equal(HttpStatusCode.Accepted, accepted.Status);
        Assert.Equal([true, false, true], (await SubscriptionsAsync("customer-1")).Select(one => one!["enabled"]!.GetValue<bool>()));
    }

    private string Path(string id) => $"/apps/{Simulator.AppId}/subscriptions/{id}";

    private string ByToken(string type, string token) =>
        $"/apps/{Simulator.AppId}/subscriptions_by_token/{type}/{Uri.EscapeDataString(token)}";

    private string Unsubscribe(string message, string token) =>
        $"/apps/{Simulator.AppId}/notifications/{message}/unsubscribe?token={token}";

    private Task<Answer> SubscribeAsync(string externalId, string type, string token) => SendAsync(
        "POST",
        UserPath("external_id", externalId) + "/subscriptions",
        new JsonObject { ["subscription"] = Subscription(type, token) });

    private Task<Answer> UpdateAsync(string id, string change) =>
        SendAsync("PATCH", Path(id), new JsonObject { ["subscription"] = JsonNode.Parse(change) });

    private Task<Answer> TransferAsync(string id, string identity) =>
        SendAsync("PATCH", Path(id) + "/owner", new JsonObject { ["identity"] = JsonNode.Parse(identity) });

    private async Task<string> SubscriptionAsync(string externalId) =>
        (await SubscriberAsync(externalId))["subscriptions"]![0]!["id"]!.GetValue<string>();

    private async Task<JsonArray> SubscriptionsAsync(string externalId) =>
        (await SendAsync("GET", UserPath("external_id", externalId))).Json["subscriptions"]!.AsArray();

    private async Task<List<string>> TokensAsync(string externalId) =>
        [.. (await SubscriptionsAsync(externalId)).Select(subscription => subscription!["token"]!.GetValue<string>())];

    private JsonObject To(string subscription)
    {
        var message = Message();
        message.Remove("included_segments");
        message["include_subscription_ids"] = new JsonArray(subscription);
        return message;
    }

    private static string Title(Answer answer) => answer.ErrorObject["title"]!.GetValue<string>();
}
