using System.Net;
using Microsoft.Extensions.Time.Testing;

namespace OneSignal.Generated.Testing.Tests;

/// <summary>The simulator through the typed client, as teams use it.</summary>
public sealed class ClientTests : SimulatorTest
{
    private readonly FakeTimeProvider _clock = new(DateTimeOffset.UtcNow);

    protected override OneSignalSimulatorOptions Options => new() { TimeProvider = _clock };

    [Fact]
    public async Task A_message_is_sent_and_read_back()
    {
        using var client = Simulator.CreateClient();

        var sent = await client.Notifications.CreateAsync(To("customer-1"), Token);
        var counting = await client.Notifications.GetAsync(sent.Id!, cancellationToken: Token);
        _clock.Advance(TimeSpan.FromSeconds(1));
        var read = await client.Notifications.GetAsync(sent.Id!, cancellationToken: Token);

        Assert.Null(counting.Remaining);
        Assert.Equal(HttpStatusCode.OK, sent.StatusCode);
        Assert.Null(sent.Errors);
        Assert.Equal(sent.Id, read.Id);
        Assert.Equal("Hello", read.Contents!["en"]);
        Assert.Equal(1, read.Successful);
        Assert.Equal("HTTP/2", Simulator.Requests[0].Protocol);
    }

    [Fact]
    public async Task The_three_outcomes_of_status_200_are_told_apart()
    {
        using var client = Simulator.CreateClient();
        await SubscriberAsync("on");
        await SubscriberAsync("off", isSubscribed: false);

        var sent = await client.Notifications.CreateAsync(To("on"), Token);
        var partly = await client.Notifications.CreateAsync(To("on", "off"), Token);
        var notSent = await client.Notifications.CreateAsync(To("off"), Token);

        Assert.Equal(NotificationOutcome.Sent, sent.Outcome);
        Assert.Equal(NotificationOutcome.PartlySent, partly.Outcome);
        Assert.Equal(NotificationOutcome.NotSent, notSent.Outcome);
        Assert.Equal(["off"], partly.Errors!.InvalidRecipients!.InvalidAliases!["external_id"]);
        Assert.Equal(["All included players are not subscribed"], notSent.Reasons);
    }

    [Fact]
    public async Task A_repetition_with_the_same_key_is_marked_as_a_replay()
    {
        using var client = Simulator.CreateClient();
        var message = To("customer-1");
        message.IdempotencyKey = IdempotencyKey.NewKey();

        var first = await client.Notifications.CreateAsync(message, Token);
        var second = await client.Notifications.CreateAsync(message, Token);

        Assert.False(first.IsReplayed);
        Assert.True(second.IsReplayed);
        Assert.Equal(first.Id, second.Id);
        Assert.Equal(message.IdempotencyKey.ToString(), second.ExternalId);
    }

    [Fact]
    public async Task A_scheduled_message_is_listed_and_called_back()
    {
        using var client = Simulator.CreateClient();
        var message = To("customer-1");
        message.SendAfter = DateTimeOffset.UtcNow.AddDays(1);
        var sent = await client.Notifications.CreateAsync(message, Token);

        var list = await client.Notifications.ListAsync(new NotificationsListQuery { Limit = 10 }, Token);
        var cancelled = await client.Notifications.CancelAsync(sent.Id!, Token);
        var read = await client.Notifications.GetAsync(sent.Id!, cancellationToken: Token);

        Assert.Equal(sent.Id, Assert.Single(list.Notifications!).Id);
        Assert.True(cancelled.Success);
        Assert.True(read.Canceled);
    }

    [Fact]
    public async Task A_user_is_created_changed_read_and_deleted()
    {
        using var client = Simulator.CreateClient();
        var alias = Alias.ExternalId("customers/4711 @ Lyon");

        await client.Users.CreateAsync(
            new CreateUserRequest
            {
                Identity = new() { [alias.Label] = alias.Id },
                Properties = new() { Language = "fr", Tags = new() { ["PlanTier"] = "gold", ["trial"] = "yes" } },
                Subscriptions = [new() { Type = SubscriptionType.Email, Token = "ada@example.com" }],
            },
            Token);
        var changed = await client.Users.UpdateAsync(
            alias,
            new UpdateUserRequest { Properties = new() { Tags = new() { ["PlanTier"] = "platinum", ["trial"] = "" } } },
            cancellationToken: Token);
        var read = await client.Users.GetAsync(alias, Token);
        var deleted = await client.Users.DeleteAsync(alias, Token);

        Assert.Equal(HttpStatusCode.Accepted, changed.StatusCode);
        Assert.Equal("fr", read.Properties!.Language);
        Assert.Equal([KeyValuePair.Create("PlanTier", "platinum")], read.Properties.Tags!);
        Assert.Equal("ada@example.com", Assert.Single(read.Subscriptions!).Token);
        Assert.Equal(read.Identity!["onesignal_id"], deleted.Identity!["onesignal_id"]);
        var gone = await Assert.ThrowsAsync<OneSignalApiException>(() => client.Users.GetAsync(alias, Token));
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Fact]
    public async Task A_refusal_reaches_the_caller_with_its_reason_and_without_the_key()
    {
        using var client = Simulator.CreateClient();

        var refused = await Assert.ThrowsAsync<OneSignalApiException>(
            () => client.Notifications.CreateAsync(new CreateNotificationRequest { Contents = "Hello" }, Token));

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.StartsWith("You must include which players", Assert.Single(refused.Errors).Title, StringComparison.Ordinal);
        Assert.DoesNotContain(Simulator.AppKey, refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Both_keys_are_set()
    {
        using var client = Simulator.CreateClient();

        var apps = await client.Apps.ListAsync(Token);
        var segments = await client.Segments.ListAsync(cancellationToken: Token);

        Assert.Equal(HttpStatusCode.OK, apps.StatusCode);
        Assert.Equal(HttpStatusCode.OK, segments.StatusCode);
    }

    [Fact]
    public async Task Options_can_be_changed()
    {
        using var client = Simulator.CreateClient(options => options.OrganizationKey = null);

        await Assert.ThrowsAsync<OneSignalConfigurationException>(() => client.Apps.ListAsync(Token));
        Assert.Empty(Simulator.Requests);
    }

    [Fact]
    public async Task One_client_may_be_disposed_while_another_goes_on()
    {
        using var client = Simulator.CreateClient();
        using (var other = Simulator.CreateClient())
        {
            await other.Apps.ListAsync(Token);
        }

        Assert.Equal(HttpStatusCode.OK, (await client.Apps.ListAsync(Token)).StatusCode);
    }

    [Fact]
    public async Task After_disposal_there_are_no_clients_and_the_old_ones_fail()
    {
        using var client = Simulator.CreateClient();
        await client.Apps.ListAsync(Token);

        await Simulator.DisposeAsync();

        Assert.Throws<ObjectDisposedException>(() => Simulator.CreateClient());
        await Assert.ThrowsAnyAsync<Exception>(() => client.Apps.ListAsync(Token));
    }

    private static CreateNotificationRequest To(params string[] externalIds) => new()
    {
        IncludeAliases = new() { ["external_id"] = externalIds },
        TargetChannel = TargetChannel.Push,
        Contents = "Hello",
    };
}
