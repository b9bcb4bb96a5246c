using OneSignal.Generated.Tests.Support;

namespace OneSignal.Generated.Tests.Api;

public sealed class NotSentTests
{
    [Fact]
    public async Task A_message_to_nobody_becomes_an_exception_on_request()
    {
        var answer = await SendAsync("""{"id":"","errors":["All included players are not subscribed"]}""");

        var exception = Assert.Throws<OneSignalNotSentException>(answer.ThrowIfNotSent);

        Assert.Equal("The message was sent to nobody: All included players are not subscribed", exception.Message);
        Assert.Same(answer, exception.Response);
        Assert.Equal(1, exception.Attempts);
        Assert.IsAssignableFrom<OneSignalException>(exception);
    }

    [Fact]
    public async Task A_message_to_nobody_without_a_reason_says_so()
    {
        var answer = await SendAsync("{}");

        Assert.EndsWith(
            "OneSignal gives no reason.", Assert.Throws<OneSignalNotSentException>(answer.ThrowIfNotSent).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_to_some_is_none_and_names_those_left_out()
    {
        var answer = await SendAsync("""{"id":"x","errors":{"invalid_aliases":{"external_id":["4711"]}}}""");

        Assert.Same(answer, answer.ThrowIfNotSent());
        Assert.Equal(["4711"], answer.InvalidRecipients!.InvalidAliases!["external_id"]);
    }

    private static async Task<CreateNotificationResponse> SendAsync(string body)
    {
        using var client = TestClient.On(StubHandler.Answering(body));
        return await client.Notifications.CreateAsync(
            new CreateNotificationRequest { Contents = "Hello" }, TestContext.Current.CancellationToken);
    }
}
