using OneSignal.Generated.Tests.Support;

namespace OneSignal.Generated.Tests.Transport;

public sealed class CancellationTests
{
    [Fact]
    public async Task A_token_that_is_cancelled_before_sends_nothing()
    {
        var handler = StubHandler.Answering("{}");
        using var client = TestClient.On(handler);
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        var ofBody = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => client.Notifications.CreateAsync(new CreateNotificationRequest { Contents = "Hello" }, source.Token));
        var ofNone = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.Apps.ListAsync(source.Token));

        Assert.Equal(source.Token, ofBody.CancellationToken);
        Assert.Equal(source.Token, ofNone.CancellationToken);
        Assert.Empty(handler.Sent);
    }

    [Fact]
    public async Task A_token_that_is_cancelled_during_the_request_ends_it_as_the_callers()
    {
        using var source = new CancellationTokenSource();
        using var client = TestClient.On(new StubHandler(async (_, cancellationToken) =>
        {
            await source.CancelAsync();
            cancellationToken.ThrowIfCancellationRequested();
            throw new InvalidOperationException("The token did not reach the handler.");
        }));

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.Apps.ListAsync(source.Token));

        Assert.Equal(source.Token, exception.CancellationToken);
    }

    [Fact]
    public async Task A_token_that_is_cancelled_while_the_body_comes_ends_it_as_the_callers()
    {
        using var source = new CancellationTokenSource();
        using var client = TestClient.On(Answering(new EndlessStream(onRead: source.Cancel)));

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.Apps.ListAsync(source.Token));

        Assert.Equal(source.Token, exception.CancellationToken);
    }

    [Fact]
    public async Task An_answer_that_does_not_begin_in_time_is_a_time_out()
    {
        using var client = TestClient.On(new StubHandler(NeverAsync));

        var exception = await Assert.ThrowsAsync<OneSignalTimeoutException>(() => client.Apps.ListAsync(
            new RequestOptions { Timeout = TimeSpan.FromMilliseconds(1) }, TestContext.Current.CancellationToken));

        Assert.Equal("OneSignal did not answer listApps within 0.001 s.", exception.Message);
    }

    [Fact]
    public async Task An_answer_that_does_not_end_in_time_is_a_time_out()
    {
        var options = TestClient.Options();
        options.Timeout = TimeSpan.FromMilliseconds(1);
        using var client = TestClient.On(Answering(new EndlessStream(onRead: () => { })), options);

        await Assert.ThrowsAsync<OneSignalTimeoutException>(() => client.Apps.ListAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_time_out_of_the_callers_HttpClient_is_a_time_out_too()
    {
        using var http = new HttpClient(new StubHandler(NeverAsync)) { Timeout = TimeSpan.FromMilliseconds(1) };
        using var client = new OneSignalClient(TestClient.Options(), http);

        var exception = await Assert.ThrowsAsync<OneSignalTimeoutException>(
            () => client.Apps.ListAsync(TestContext.Current.CancellationToken));

        Assert.Contains("HttpClient", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_without_a_limit_and_without_a_token_is_answered()
    {
        using var client = TestClient.On(StubHandler.Answering("[]"));

        var answer = await client.Apps.ListAsync(
            new RequestOptions { Timeout = Timeout.InfiniteTimeSpan }, CancellationToken.None);

        Assert.Empty(answer.Value);
    }

    [Fact]
    public async Task A_stream_that_ignores_the_token_and_is_closed_under_the_reader_ends_it_as_the_callers()
    {
        using var source = new CancellationTokenSource();
        using var client = TestClient.On(Answering(new EndlessStream(onRead: () =>
        {
            source.Cancel();
            throw new ObjectDisposedException("stream");
        })));

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.Apps.ListAsync(source.Token));

        Assert.Equal(source.Token, exception.CancellationToken);
    }

    [Fact]
    public async Task A_connection_that_fails_is_no_answer()
    {
        using var client = TestClient.On(new StubHandler((_, _) => throw new HttpRequestException("No such host is known.")));

        var exception = await Assert.ThrowsAsync<OneSignalConnectionException>(
            () => client.Apps.ListAsync(TestContext.Current.CancellationToken));

        Assert.Equal("listApps got no answer from OneSignal: No such host is known.", exception.Message);
        Assert.IsType<HttpRequestException>(exception.InnerException);
    }

    [Fact]
    public async Task A_connection_that_breaks_within_the_body_is_no_answer()
    {
        using var client = TestClient.On(Answering(new EndlessStream(onRead: () => throw new IOException("reset by peer"))));

        await Assert.ThrowsAsync<OneSignalConnectionException>(() => client.Apps.ListAsync(TestContext.Current.CancellationToken));
    }

    private static StubHandler Answering(Stream body) =>
        new((_, _) => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(body) }));

    private static async Task<HttpResponseMessage> NeverAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var never = new TaskCompletionSource<HttpResponseMessage>();
        using var registration = cancellationToken.Register(() => never.TrySetCanceled(cancellationToken));
        return await never.Task;
    }

    /// <summary>A body whose bytes never come.</summary>
    private sealed class EndlessStream(Action onRead) : MemoryStream
    {
        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            onRead();
            var never = new TaskCompletionSource<int>();
            await using var registration = cancellationToken.Register(() => never.TrySetCanceled(cancellationToken));
            return await never.Task;
        }
    }
}
