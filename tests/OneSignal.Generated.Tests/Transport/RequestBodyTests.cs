using System.Buffers;
using OneSignal.Generated.Tests.Support;

namespace OneSignal.Generated.Tests.Transport;

public sealed class RequestBodyTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_body_can_be_sent_again_and_again()
    {
        var body = Body("bytes");

        for (var attempt = 0; attempt < 3; attempt++)
        {
            using var content = new RequestBodyContent(body);
            Assert.Equal(5, content.Headers.ContentLength);
            Assert.Equal("bytes", await content.ReadAsStringAsync(Token));
        }

        body.LetGo();
    }

    [Fact]
    public async Task Bytes_are_not_given_back_while_a_connection_still_reads_them()
    {
        var body = Body("bytes");
        using var content = new RequestBodyContent(body);
        using var slow = new SlowStream();

        var copying = content.CopyToAsync(slow, Token);
        body.LetGo();

        Assert.Equal("bytes", slow.Seen);
        slow.Continue();
        await copying;
        Assert.Throws<ObjectDisposedException>(body.Hold);
    }

    [Fact]
    public async Task A_body_that_was_given_back_is_not_sent()
    {
        var body = Body("bytes");
        using var content = new RequestBodyContent(body);
        body.LetGo();

        var exception = await Assert.ThrowsAsync<HttpRequestException>(() => content.ReadAsStringAsync(Token));
        Assert.IsType<ObjectDisposedException>(exception.InnerException);
    }

    [Fact]
    public async Task A_call_gives_its_bytes_back_however_it_ends()
    {
        HttpContent? sent = null;
        using var client = TestClient.On(new StubHandler((request, _) =>
        {
            sent = request.Content;
            throw new HttpRequestException("broken");
        }));

        await Assert.ThrowsAsync<OneSignalConnectionException>(
            () => client.Notifications.CreateAsync(new CreateNotificationRequest { Contents = "Hello" }, Token));

        Assert.Throws<ObjectDisposedException>(BodyOf(sent!).Hold);
    }

    private static RequestBody Body(string text)
    {
        var body = new RequestBody();
        body.Write(System.Text.Encoding.UTF8.GetBytes(text));
        return body;
    }

    private static RequestBody BodyOf(HttpContent content) => (RequestBody)typeof(RequestBodyContent)
        .GetField("_body", System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic)!
        .GetValue(content)!;

    /// <summary>A connection that has taken the bytes and not yet written them.</summary>
    private sealed class SlowStream : MemoryStream
    {
        private readonly TaskCompletionSource _gate = new();
        private ReadOnlyMemory<byte> _pending;

        internal string Seen => System.Text.Encoding.UTF8.GetString(_pending.Span);

        internal void Continue() => _gate.SetResult();

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            _pending = buffer;
            await _gate.Task;
        }
    }
}
