using System.Net;
using OneSignal.Generated.Tests.Support;

namespace OneSignal.Generated.Tests.Delivery;

public sealed class ObserverTests
{
    private readonly TestClock _clock = new();
    private readonly List<OneSignalAttempt> _seen = [];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_attempt_is_told_once_with_the_wait_that_follows()
    {
        var options = TestClient.Retrying(_clock);
        options.OnAttempt = _seen.Add;
        using var client = TestClient.On(
            Script.Of(
                Script.Status(429, ("Retry-After", "30"), ("X-Request-Id", "request-1"), ("CF-Ray", "ray-1")),
                cancellationToken =>
                {
                    _clock.Advance(TimeSpan.FromSeconds(7));
                    throw new HttpRequestException("reset");
                },
                Script.Answer("""{"id":"x"}""")),
            options);

        await client.Notifications.CreateAsync(new CreateNotificationRequest { Contents = "Hello" }, Token);

        Assert.All(_seen, attempt => Assert.Equal("createNotification POST", $"{attempt.Operation} {attempt.Method}"));
        Assert.Equal([1, 2, 3], _seen.Select(attempt => attempt.Number));
        Assert.Equal([HttpStatusCode.TooManyRequests, null, HttpStatusCode.OK], _seen.Select(attempt => attempt.StatusCode));
        Assert.Equal(["429", "OneSignal.Generated.OneSignalConnectionException", null], _seen.Select(attempt => attempt.ErrorType));
        Assert.Equal([TimeSpan.Zero, TimeSpan.FromSeconds(7), TimeSpan.Zero], _seen.Select(attempt => attempt.Duration));
        Assert.Equal([_clock.Waits[0], _clock.Waits[1], null], _seen.Select(attempt => attempt.Delay));
        Assert.Equal(("request-1", "ray-1"), (_seen[0].RequestId, _seen[0].RayId));
    }

    [Fact]
    public async Task The_attempt_after_which_a_call_fails_has_no_wait()
    {
        var options = TestClient.Retrying(_clock);
        options.OnAttempt = _seen.Add;
        using var client = TestClient.On(Script.Of(Script.Status(503), Script.Status(400)), options);

        await Assert.ThrowsAsync<OneSignalApiException>(() => client.Apps.ListAsync(Token));

        Assert.Equal(["503", "400"], _seen.Select(attempt => attempt.ErrorType));
        Assert.Null(_seen[1].Delay);
    }

    [Fact]
    public async Task A_call_that_is_not_repeated_is_told_too()
    {
        var options = TestClient.Options();
        options.OnAttempt = _seen.Add;
        using var client = TestClient.On(Script.Of(Script.Status(503)), options);

        await Assert.ThrowsAsync<OneSignalApiException>(() => client.Apps.ListAsync(Token));

        Assert.Null(Assert.Single(_seen).Delay);
    }

    [Fact]
    public async Task An_observer_that_fails_does_not_make_a_message_look_unsent()
    {
        var options = TestClient.Options();
        options.OnAttempt = _ => throw new InvalidOperationException("observer");
        using var client = TestClient.On(Script.Of(Script.Answer("""{"id":"x"}""")), options);

        var answer = await client.Notifications.CreateAsync(new CreateNotificationRequest { Contents = "Hello" }, Token);

        Assert.Equal("x", answer.Id);
    }
}
