using Microsoft.Extensions.Time.Testing;

namespace OneSignal.Generated.Testing.Tests.Inspection;

/// <summary>What a test asks about messages.</summary>
public sealed class MessagesTests : SimulatorTest
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));

    protected override OneSignalSimulatorOptions Options => new() { TimeProvider = _time };

    [Fact]
    public async Task A_message_is_seen_as_it_was_sent()
    {
        using var client = Simulator.CreateClient();
        var request = To("customer-4711");
        request.IdempotencyKey = IdempotencyKey.NewKey();
        request.Data = new() { ["OrderId"] = 4711 };

        var answer = await client.Notifications.CreateAsync(request, Token);

        var message = Simulator.Messages.Single();
        Assert.Equal(answer.Id, message.Id);
        Assert.Equal("Hello", message.Contents["en"]);
        Assert.Equal("Title", message.Headings["en"]);
        Assert.Equal(request.IdempotencyKey, message.IdempotencyKey);
        Assert.Equal(4711, message.Request.Data!["OrderId"]!.GetValue<int>());
        Assert.Equal(Simulator.AppId, message.AppId);
        Assert.Equal(_time.GetUtcNow(), message.QueuedAt);
        Assert.False(message.IsCanceled);
        Assert.Equal("external_id=customer-4711", Assert.Single(message.DeliveredTo).ToString());
    }

    [Fact]
    public async Task A_message_without_text_has_none()
    {
        using var client = Simulator.CreateClient();
        await client.Notifications.CreateAsync(
            new() { EmailTo = ["ada@example.com"], EmailSubject = "Hello", EmailBody = "<p>[unsubscribe_url]</p>" }, Token);

        var message = Simulator.Messages.Single();

        Assert.Empty(message.Contents);
        Assert.Empty(message.Headings);
        Assert.Contains("Hello", message.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Messages_are_found_by_whom_they_reached()
    {
        using var client = Simulator.CreateClient();
        await client.Notifications.CreateAsync(To("ada", "bob"), Token);
        await client.Notifications.CreateAsync(To("bob"), Token);

        Assert.Single(Simulator.Messages.To("ada"));
        Assert.Equal(2, Simulator.Messages.To("bob").Count);
        Assert.Equal(2, Simulator.Messages.To(Alias.ExternalId("bob")).Count);
        Simulator.Messages.To("eve").ShouldBeEmpty();
        Simulator.Messages.To(Alias.OneSignalId("bob")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_known_user_is_found_by_every_alias_and_by_subscription()
    {
        using var client = Simulator.CreateClient();
        var user = await SubscriberAsync("ada");
        var id = user["identity"]!["onesignal_id"]!.GetValue<string>();
        var subscription = user["subscriptions"]![0]!["id"]!.GetValue<string>();

        await client.Notifications.CreateAsync(To("ada"), Token);

        Simulator.Messages.To(Alias.OneSignalId(id)).ShouldCount(1);
        Simulator.Messages.ToAddress(subscription).ShouldCount(1);
        var recipient = Assert.Single(Simulator.Messages.Single().DeliveredTo);
        Assert.Equal(subscription, recipient.SubscriptionId);
        Assert.Equal("ada", recipient.Aliases["external_id"]);
    }

    [Fact]
    public async Task Addresses_are_found()
    {
        using var client = Simulator.CreateClient();
        await client.Notifications.CreateAsync(
            new() { EmailTo = ["ada@example.com"], EmailSubject = "Hello", EmailBody = "<p>[unsubscribe_url]</p>" }, Token);

        Simulator.Messages.ToAddress("ada@example.com").ShouldCount(1);
        Simulator.Messages.ToAddress("bob@example.com").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_repetition_with_the_key_is_no_second_message()
    {
        using var client = Simulator.CreateClient();
        var request = To("ada");
        request.IdempotencyKey = IdempotencyKey.NewKey();

        await client.Notifications.CreateAsync(request, Token);
        await client.Notifications.CreateAsync(request, Token);

        Simulator.Messages.Single();
        Simulator.Messages.ShouldReachNobodyTwice();
        Assert.Equal(2, Simulator.Requests.Count);
    }

    [Fact]
    public async Task The_same_text_twice_is_found_whatever_the_keys_are()
    {
        using var client = Simulator.CreateClient();
        await client.Notifications.CreateAsync(To("ada"), Token);
        await client.Notifications.CreateAsync(To("ada"), Token);

        var failure = Assert.Throws<SimulatorAssertionException>(() => Simulator.Messages.ShouldReachNobodyTwice());

        Assert.StartsWith(
            "Expected that nobody gets the same message twice, but external_id=ada got one 2 times.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_text_or_another_recipient_is_another_message()
    {
        using var client = Simulator.CreateClient();
        var other = To("ada");
        other.Contents = "Good bye";
        await client.Notifications.CreateAsync(To("ada"), Token);
        await client.Notifications.CreateAsync(other, Token);
        await client.Notifications.CreateAsync(To("bob"), Token);

        Simulator.Messages.ShouldReachNobodyTwice();
    }

    [Fact]
    public async Task A_scheduled_message_reaches_nobody_before_its_time()
    {
        using var client = Simulator.CreateClient();
        var request = To("ada");
        request.SendAfter = _time.GetUtcNow().AddHours(1);
        await client.Notifications.CreateAsync(request, Token);
        var early = Simulator.Messages;

        _time.Advance(TimeSpan.FromHours(1));

        Assert.Empty(early.Single().DeliveredTo);
        early.To("ada").ShouldBeEmpty();
        Simulator.Messages.To("ada").ShouldCount(1);
    }

    [Fact]
    public async Task A_cancelled_message_reaches_nobody()
    {
        using var client = Simulator.CreateClient();
        var request = To("ada");
        request.SendAfter = _time.GetUtcNow().AddHours(1);
        var sent = await client.Notifications.CreateAsync(request, Token);
        await client.Notifications.CancelAsync(sent.Id!, Token);

        _time.Advance(TimeSpan.FromHours(2));

        var message = Simulator.Messages.Single();
        Assert.True(message.IsCanceled);
        Assert.Empty(message.DeliveredTo);
    }

    [Fact]
    public async Task What_is_expected_and_not_there_ends_the_test_with_what_happened()
    {
        var none = Assert.Throws<SimulatorAssertionException>(() => Simulator.Messages.To("ada").Single());
        await SendMessageAsync(Message("Hello"));
        await SendMessageAsync(Message("Hello again"));
        var two = Assert.Throws<SimulatorAssertionException>(() => Simulator.Messages.Single());
        var some = Assert.Throws<SimulatorAssertionException>(() => Simulator.Messages.ShouldBeEmpty());
        var few = Assert.Throws<SimulatorAssertionException>(() => Simulator.Messages.ShouldCount(3));

        Assert.StartsWith("Expected one message to external_id=ada, but there is no message.", none.Message, StringComparison.Ordinal);
        Assert.StartsWith("Expected one message, but there are 2 messages.", two.Message, StringComparison.Ordinal);
        Assert.StartsWith("Expected no message, but there are 2 messages.", some.Message, StringComparison.Ordinal);
        Assert.StartsWith("Expected 3 messages, but there are 2 messages.", few.Message, StringComparison.Ordinal);
        Assert.Contains("Hello again", two.Message, StringComparison.Ordinal);
        Assert.Contains(typeof(SimulatorAssertionException).GetInterfaces(), type => type.Name == "IAssertionException");
    }

    [Fact]
    public async Task Reading_while_others_send_gives_whole_pictures()
    {
        using var client = Simulator.CreateClient();
        var sending = Task.WhenAll(Enumerable.Range(0, 100).Select(number => client.Notifications.CreateAsync(To($"user-{number}"), Token)));

        var before = 0;
        while (!sending.IsCompleted)
        {
            var messages = Simulator.Messages;
            Assert.True(messages.Count >= before);
            Assert.All(messages, message => Assert.Single(message.DeliveredTo));
            before = messages.Count;
            await Task.Yield();
        }

        await sending;
        Simulator.Messages.ShouldCount(100);
        Simulator.Messages.ShouldReachNobodyTwice();
    }

    private static CreateNotificationRequest To(params string[] externalIds) => new()
    {
        IncludeAliases = new() { ["external_id"] = externalIds },
        TargetChannel = TargetChannel.Push,
        Headings = "Title",
        Contents = "Hello",
    };
}
