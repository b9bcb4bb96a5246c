using System.Net;
using OneSignal.Generated.Tests.Support;

namespace OneSignal.Generated.Tests.Delivery;

/// <summary>How long a call waits, how often it tries and when it gives up. The clock is the test's, nothing waits.</summary>
public sealed class WaitTests
{
    private readonly TestClock _clock = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_call_that_succeeds_at_once_is_one_attempt_without_a_wait()
    {
        using var client = TestClient.On(Script.Of(Script.Answer("[]")), TestClient.Retrying(_clock));

        Assert.Equal(1, (await client.Apps.ListAsync(Token)).Attempts);
        Assert.Empty(_clock.Waits);
    }

    [Fact]
    public async Task After_the_last_attempt_the_last_failure_says_how_many_there_were()
    {
        var handler = Script.Of(Script.Status(500), Script.Status(502), Script.Status(503), Script.Status(504));

        var exception = await FailureAsync<OneSignalApiException>(handler);

        Assert.Equal(4, handler.Sent.Count);
        Assert.Equal(HttpStatusCode.GatewayTimeout, exception.StatusCode);
        Assert.Equal(4, exception.Attempts);
        Assert.Equal("OneSignal failed at listApps with 504 Gateway Timeout, without a reason. This was attempt 4.", exception.Message);
        Assert.Equal(3, _clock.Waits.Count);
        Assert.InRange(_clock.Waits[1], TimeSpan.Zero, TimeSpan.FromSeconds(4));
        Assert.InRange(_clock.Waits[2], TimeSpan.Zero, TimeSpan.FromSeconds(8));
    }

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 4)]
    public async Task The_number_of_attempts_is_the_options(bool isEnabled, int maxAttempts)
    {
        var handler = Script.Of(Script.Status(503));

        var exception = await FailureAsync<OneSignalApiException>(
            handler, options => options.Retry = new() { IsEnabled = isEnabled, MaxAttempts = maxAttempts });

        Assert.Equal(isEnabled ? 2 : 1, handler.Sent.Count);
        Assert.Equal(handler.Sent.Count, exception.Attempts);
    }

    [Theory]
    [InlineData("30", 30)]
    [InlineData("100", 100)]
    [InlineData("Thu, 13 Aug 2026 10:01:30 GMT", 90)]
    public async Task What_the_server_asks_for_is_waited_for(string retryAfter, int seconds)
    {
        await SuccessAsync(Script.Of(
            Script.Status(429, ("Retry-After", retryAfter), ("Date", "Thu, 13 Aug 2026 10:00:00 GMT")), Script.Answer("[]")));

        Assert.Equal([TimeSpan.FromSeconds(seconds)], _clock.Waits);
    }

    [Fact]
    public async Task A_date_is_held_against_the_clients_clock_when_the_answer_has_none()
    {
        _clock.SetUtcNow(new DateTimeOffset(2026, 8, 13, 10, 0, 0, TimeSpan.Zero));

        await SuccessAsync(Script.Of(Script.Status(503, ("Retry-After", "Thu, 13 Aug 2026 10:00:40 GMT")), Script.Answer("[]")));

        Assert.Equal([TimeSpan.FromSeconds(40)], _clock.Waits);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("soon")]
    [InlineData("-5")]
    [InlineData("Thu, 13 Aug 1998 10:00:00 GMT")]
    public async Task What_asks_for_no_wait_or_makes_no_sense_leaves_the_clients_own(string retryAfter)
    {
        await SuccessAsync(
            Script.Of(Script.Status(429, ("Retry-After", retryAfter)), Script.Answer("[]")),
            options => options.Retry = new() { BaseDelay = TimeSpan.FromSeconds(60) });

        Assert.InRange(Assert.Single(_clock.Waits), TimeSpan.FromTicks(1), TimeSpan.FromSeconds(60));
    }

    [Theory]
    [InlineData("300")]
    [InlineData("301")]
    [InlineData("999999999")]
    [InlineData("Fri, 31 Dec 9999 23:59:59 GMT")]
    public async Task A_wait_that_would_not_end_in_time_is_not_begun(string retryAfter)
    {
        var handler = Script.Of(Script.Status(429, ("Retry-After", retryAfter)));

        var exception = await FailureAsync<OneSignalApiException>(handler);

        Assert.Equal(HttpStatusCode.TooManyRequests, exception.StatusCode);
        Assert.Equal(1, exception.Attempts);
        Assert.Empty(_clock.Waits);
    }

    [Fact]
    public async Task The_time_of_the_whole_call_is_used_up_by_attempts_and_waits_together()
    {
        var handler = Script.Of(Script.Status(429, ("Retry-After", "120")));

        var exception = await FailureAsync<OneSignalApiException>(handler);

        // 120 and 120 fit into 300, a third does not.
        Assert.Equal(3, exception.Attempts);
        Assert.Equal(2, _clock.Waits.Count);
    }

    [Fact]
    public async Task One_call_can_have_a_time_of_its_own()
    {
        var handler = Script.Of(Script.Status(429, ("Retry-After", "10")), Script.Answer("[]"));
        using var client = TestClient.On(handler, TestClient.Retrying(_clock));

        await Assert.ThrowsAsync<OneSignalApiException>(
            () => client.Apps.ListAsync(new RequestOptions { Timeout = TimeSpan.FromSeconds(10) }, Token));

        Assert.Single(handler.Sent);
    }

    [Fact]
    public async Task Without_a_limit_an_absurd_wish_of_the_server_is_not_waited_for()
    {
        var exception = await FailureAsync<OneSignalApiException>(
            Script.Of(Script.Status(429, ("Retry-After", "2147483647"))), options => options.Timeout = Timeout.InfiniteTimeSpan);

        Assert.Equal(1, exception.Attempts);
    }

    [Fact]
    public async Task An_attempt_that_takes_too_long_is_given_up_and_repeated()
    {
        var answer = await SuccessAsync(Script.Of(Late(99), Late(100), Script.Answer("[]")));

        // 99 seconds are not too long: that attempt is the answer.
        Assert.Equal(1, answer.Attempts);

        answer = await SuccessAsync(Script.Of(Late(100), Script.Answer("[]")));

        Assert.Equal(2, answer.Attempts);
    }

    [Fact]
    public async Task The_last_attempt_that_takes_too_long_is_a_time_out_of_that_length()
    {
        var exception = await FailureAsync<OneSignalTimeoutException>(
            Script.Of(Late(20)),
            options =>
            {
                options.AttemptTimeout = TimeSpan.FromSeconds(20);
                options.Retry = new() { MaxAttempts = 2 };
            });

        Assert.Equal("OneSignal did not answer listApps within 20 s. This was attempt 2.", exception.Message);
    }

    [Fact]
    public async Task An_attempt_ends_with_the_time_of_the_whole_call()
    {
        var exception = await FailureAsync<OneSignalTimeoutException>(
            Script.Of(Late(100), Late(100), Late(60)),
            options =>
            {
                options.Timeout = TimeSpan.FromSeconds(250);
                options.Retry = new() { BaseDelay = TimeSpan.Zero, MaxDelay = TimeSpan.Zero };
            });

        Assert.Equal("OneSignal did not answer listApps within 250 s. This was attempt 3.", exception.Message);
        Assert.Empty(_clock.Waits);
    }

    [Fact]
    public async Task A_token_that_is_cancelled_between_attempts_ends_the_wait_at_once()
    {
        using var source = new CancellationTokenSource();
        _clock.OnWait = source.Cancel;
        var handler = Script.Of(Script.Status(503));
        using var client = TestClient.On(handler, TestClient.Retrying(_clock));

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.Apps.ListAsync(source.Token));

        Assert.Equal(source.Token, exception.CancellationToken);
        Assert.Equal("listApps was cancelled before attempt 2.", exception.Message);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, Assert.IsType<OneSignalApiException>(exception.InnerException).StatusCode);
        Assert.Single(handler.Sent);
        Assert.Single(_clock.Waits);
    }

    [Fact]
    public async Task A_token_that_is_cancelled_as_an_attempt_fails_lets_no_wait_begin()
    {
        using var source = new CancellationTokenSource();
        var handler = Script.Of(cancellationToken =>
        {
            source.Cancel();
            return Script.Status(503)(CancellationToken.None);
        });
        using var client = TestClient.On(handler, TestClient.Retrying(_clock));

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.Apps.ListAsync(source.Token));

        Assert.Equal(source.Token, exception.CancellationToken);
        Assert.Single(handler.Sent);
        Assert.Empty(_clock.Waits);
    }

    [Fact]
    public async Task A_token_that_is_cancelled_during_a_later_attempt_ends_it_as_the_callers()
    {
        using var source = new CancellationTokenSource();
        var handler = Script.Of(
            Script.Status(503),
            cancellationToken =>
            {
                source.Cancel();
                cancellationToken.ThrowIfCancellationRequested();
                throw new InvalidOperationException("The token did not reach the handler.");
            });
        using var client = TestClient.On(handler, TestClient.Retrying(_clock));

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.Apps.ListAsync(source.Token));

        Assert.Equal(source.Token, exception.CancellationToken);
        Assert.Equal(2, handler.Sent.Count);
    }

    /// <summary>An answer that comes after a time, if its token still lets it.</summary>
    private Func<CancellationToken, HttpResponseMessage> Late(int seconds) => cancellationToken =>
    {
        _clock.Advance(TimeSpan.FromSeconds(seconds));
        cancellationToken.ThrowIfCancellationRequested();
        return Script.Answer("[]")(cancellationToken);
    };

    private async Task<OneSignalResponse> SuccessAsync(StubHandler handler, Action<OneSignalClientOptions>? change = null)
    {
        var options = TestClient.Retrying(_clock);
        change?.Invoke(options);
        using var client = TestClient.On(handler, options);
        return await client.Apps.ListAsync(Token);
    }

    private Task<TException> FailureAsync<TException>(StubHandler handler, Action<OneSignalClientOptions>? change = null)
        where TException : Exception => Assert.ThrowsAsync<TException>(() => SuccessAsync(handler, change));
}
