using OneSignal.Generated.Tests.Support;

namespace OneSignal.Generated.Tests.Api;

public sealed class NotificationOutcomeTests
{
    [Theory]
    [InlineData("""{"id":"x","external_id":null}""", NotificationOutcome.Sent)]
    [InlineData("""{"id":"x","errors":null}""", NotificationOutcome.Sent)]
    [InlineData("""{"id":"x","errors":[]}""", NotificationOutcome.Sent)]
    [InlineData("""{"id":"x","errors":{}}""", NotificationOutcome.Sent)]
    [InlineData("""{"id":"x","errors":{"invalid_aliases":{},"invalid_player_ids":[]}}""", NotificationOutcome.Sent)]
    [InlineData("""{"id":"x","errors":false}""", NotificationOutcome.Sent)]
    [InlineData("""{"id":"x","errors":{"invalid_aliases":{"external_id":["a"]}}}""", NotificationOutcome.PartlySent)]
    [InlineData("""{"id":"x","errors":{"invalid_player_ids":["a"]}}""", NotificationOutcome.PartlySent)]
    [InlineData("""{"id":"x","errors":{"invalid_email_tokens":["a"]}}""", NotificationOutcome.PartlySent)]
    [InlineData("""{"id":"x","errors":{"invalid_phone_numbers":["a"]}}""", NotificationOutcome.PartlySent)]
    [InlineData("""{"id":"x","errors":{"invalid_external_user_ids":["a"]}}""", NotificationOutcome.PartlySent)]
    [InlineData("""{"id":"x","errors":{"invalid_of_next_year":["a"]}}""", NotificationOutcome.PartlySent)]
    [InlineData("""{"id":"x","errors":["some were left out"]}""", NotificationOutcome.PartlySent)]
    [InlineData("""{"id":"x","errors":"some were left out"}""", NotificationOutcome.PartlySent)]
    [InlineData("""{"id":"","errors":["All included players are not subscribed"]}""", NotificationOutcome.NotSent)]
    [InlineData("""{"id":"","recipients":0}""", NotificationOutcome.NotSent)]
    [InlineData("""{"id":null}""", NotificationOutcome.NotSent)]
    [InlineData("{}", NotificationOutcome.NotSent)]
    public async Task A_200_says_whether_the_message_was_sent(string body, NotificationOutcome expected)
    {
        using var client = TestClient.On(StubHandler.Answering(body));

        var answer = await client.Notifications.CreateAsync(
            new CreateNotificationRequest { Contents = "Hello" }, TestContext.Current.CancellationToken);

        Assert.Equal(expected, answer.Outcome);
    }

    [Fact]
    public async Task The_reasons_are_OneSignals_words()
    {
        using var client = TestClient.On(StubHandler.Answering("""{"id":"","errors":["one","two"]}"""));

        var answer = await client.Notifications.CreateAsync(
            new CreateNotificationRequest { Contents = "Hello" }, TestContext.Current.CancellationToken);

        Assert.Equal(["one", "two"], answer.Reasons);
        Assert.Empty(new CreateNotificationResponse { Id = "x" }.Reasons);
    }
}
