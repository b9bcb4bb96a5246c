using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;

namespace OneSignal.Generated.Testing.Tests;

public sealed class MessageTests : SimulatorTest
{
    private readonly FakeTimeProvider _clock = new();

    protected override OneSignalSimulatorOptions Options => new() { TimeProvider = _clock };

    [Fact]
    public async Task An_accepted_message_has_an_id_and_can_be_read_back()
    {
        var message = Message("Hello");
        message["data"] = new JsonObject { ["OrderId"] = 4711, ["Name"] = "Zoë" };

        var id = await SentAsync(message);
        var read = await ReadCountedAsync(id);

        Assert.True(Guid.TryParse(id, out _));
        Assert.Equal(HttpStatusCode.OK, read.Status);
        Assert.Equal(id, read.Json["id"]!.GetValue<string>());
        Assert.Equal(Simulator.AppId, read.Json["app_id"]!.GetValue<string>());
        Assert.Equal("Hello", read.Json["contents"]!["en"]!.GetValue<string>());
        Assert.Equal(4711, read.Json["data"]!["OrderId"]!.GetValue<int>());
        Assert.Equal("Zoë", read.Json["data"]!["Name"]!.GetValue<string>());
        Assert.Equal(1, read.Json["successful"]!.GetValue<int>());
        Assert.Equal(0, read.Json["remaining"]!.GetValue<int>());
        Assert.False(read.Json["canceled"]!.GetValue<bool>());
    }

    [Fact]
    public async Task A_message_to_nobody_is_refused_with_the_text_of_OneSignal()
    {
        var message = Message();
        message.Remove("included_segments");

        var answer = await SendMessageAsync(message);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(
            "You must include which players, segments, or tags you wish to send this notification to.", answer.ErrorText);
    }

    [Fact]
    public async Task An_empty_audience_is_no_audience()
    {
        var message = Message();
        message["included_segments"] = new JsonArray();

        Assert.Equal(HttpStatusCode.BadRequest, (await SendMessageAsync(message)).Status);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"de":"Hallo"}""")]
    [InlineData("""{"en":" "}""")]
    public async Task A_message_without_English_text_is_refused(string contents)
    {
        var message = Message();
        message["contents"] = JsonNode.Parse(contents);

        var answer = await SendMessageAsync(message);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("Message Notifications must have English language content", answer.ErrorText);
    }

    [Theory]
    [InlineData("template_id", "\"0d6c2f59-6a53-4d0b-9a37-2f1a6f3c8e10\"")]
    [InlineData("content_available", "true")]
    public async Task A_template_or_a_silent_push_needs_no_text(string property, string value)
    {
        var message = Message();
        message.Remove("contents");
        message[property] = JsonNode.Parse(value);

        Assert.Equal(HttpStatusCode.OK, (await SendMessageAsync(message)).Status);
    }

    [Fact]
    public async Task An_email_needs_a_subject_and_a_body()
    {
        var message = new JsonObject
        {
            ["app_id"] = Simulator.AppId,
            ["email_to"] = new JsonArray("ada@example.com"),
            ["email_subject"] = "Your order",
        };

        var refused = await SendMessageAsync(message);
        message["email_body"] = "<p>On its way. [unsubscribe_url]</p>";
        var accepted = await SendMessageAsync(message);

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.StartsWith("email_body", refused.ErrorText, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, accepted.Status);
    }

    [Fact]
    public async Task Aliases_need_a_channel()
    {
        var message = ToAliases("external_id", "customer-1");
        message.Remove("target_channel");

        var answer = await SendMessageAsync(message);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("target_channel", answer.ErrorText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_no_user_is_registered_everyone_is_reachable()
    {
        var id = await SentAsync(ToAliases("external_id", "customer-1", "customer-2"));

        var read = await ReadCountedAsync(id);
        Assert.Equal(2, read.Json["successful"]!.GetValue<int>());
    }

    [Fact]
    public async Task An_unsubscribed_user_beside_a_subscribed_one_is_reported_as_left_out()
    {
        await SubscriberAsync("on");
        await SubscriberAsync("off", isSubscribed: false);

        var answer = await SendMessageAsync(ToAliases("external_id", "on", "off", "unknown"));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.NotEqual("", answer.Json["id"]!.GetValue<string>());
        Assert.Equal("""{"invalid_aliases":{"external_id":["off"]}}""", answer.Json["errors"]!.ToJsonString());
        var read = await ReadCountedAsync(answer.Json["id"]!.GetValue<string>());
        Assert.Equal(1, read.Json["successful"]!.GetValue<int>());
        Assert.Equal(1, read.Json["failed"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_message_to_unsubscribed_users_only_is_not_sent_and_has_no_id()
    {
        await SubscriberAsync("off", isSubscribed: false);

        var answer = await SendMessageAsync(ToAliases("external_id", "off"));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("""{"id":"","errors":["All included players are not subscribed"]}""", answer.Text);
        var list = await SendAsync("GET", $"/notifications?app_id={Simulator.AppId}");
        Assert.Equal(0, list.Json["total_count"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_user_is_reached_only_on_the_channel_of_the_message()
    {
        await SubscriberAsync("push-only");
        var message = ToAliases("external_id", "push-only");
        message["target_channel"] = "sms";

        Assert.Equal("", (await SendMessageAsync(message)).Json["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task An_alias_counts_under_its_own_label_only()
    {
        await SubscriberAsync("customer-1");

        Assert.Equal("", (await SendMessageAsync(ToAliases("externalId", "customer-1"))).Json["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task Unsubscribed_subscriptions_are_reported_by_their_id_and_unknown_ones_are_not()
    {
        var on = SubscriptionId(await SubscriberAsync("on"));
        var off = SubscriptionId(await SubscriberAsync("off", isSubscribed: false));
        var message = Message();
        message.Remove("included_segments");
        message["include_subscription_ids"] = new JsonArray(on, off, Guid.NewGuid().ToString());

        var answer = await SendMessageAsync(message);

        Assert.Equal($$"""{"invalid_player_ids":["{{off}}"]}""", answer.Json["errors"]!.ToJsonString());
    }

    [Fact]
    public async Task One_message_cannot_go_over_two_channels()
    {
        var user = (await CreateUserAsync(new JsonObject
        {
            ["subscriptions"] = new JsonArray(Subscription("Email", "ada@example.com"), Subscription("SMS", "+15555550100")),
        })).Json;
        var message = Message();
        message.Remove("included_segments");
        message["include_subscription_ids"] = new JsonArray(
            [.. user["subscriptions"]!.AsArray().Select(subscription => subscription!["id"]!.DeepClone())]);

        var answer = await SendMessageAsync(message);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("one delivery channel", answer.ErrorText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unsubscribed_address_is_left_out_and_an_unknown_one_is_not()
    {
        await CreateUserAsync(new JsonObject
        {
            ["subscriptions"] = new JsonArray(Subscription("Email", "off@example.com", isSubscribed: false)),
        });
        var message = new JsonObject
        {
            ["app_id"] = Simulator.AppId,
            ["email_to"] = new JsonArray("off@example.com", "new@example.com"),
            ["email_subject"] = "Subject",
            ["email_body"] = "Body",
        };

        var answer = await SendMessageAsync(message);
        message["include_unsubscribed"] = true;
        var toAll = await SendMessageAsync(message);

        Assert.Equal("""{"invalid_email_tokens":["off@example.com"]}""", answer.Json["errors"]!.ToJsonString());
        Assert.Null(toAll.Json["errors"]);
    }

    [Fact]
    public async Task A_message_that_does_not_exist_is_not_found()
    {
        var answer = await SendAsync("GET", $"/notifications/{Guid.NewGuid()}?app_id={Simulator.AppId}");

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Equal("Notification not found", answer.ErrorText);
    }

    /// <summary>Reads a message when its audience has been counted.</summary>
    private Task<Answer> ReadCountedAsync(string id)
    {
        _clock.Advance(TimeSpan.FromSeconds(1));
        return SendAsync("GET", $"/notifications/{id}?app_id={Simulator.AppId}");
    }

    private JsonObject ToAliases(string label, params string[] ids)
    {
        var message = Message();
        message.Remove("included_segments");
        message["include_aliases"] = new JsonObject { [label] = new JsonArray([.. ids.Select(id => (JsonNode)id)]) };
        message["target_channel"] = "push";
        return message;
    }

    private static string SubscriptionId(JsonNode user) => user["subscriptions"]![0]!["id"]!.GetValue<string>();
}
