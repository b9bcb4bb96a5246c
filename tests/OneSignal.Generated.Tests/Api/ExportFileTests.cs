using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.Extensions.Time.Testing;
using OneSignal.Generated.Tests.Support;

namespace OneSignal.Generated.Tests.Api;

/// <summary>Files that OneSignal writes after the export was started.</summary>
public sealed class ExportFileTests
{
    private const string Csv = "id,tags\n1,ü\n";
    private static readonly Uri Address = new("https://files.example/secret-name.csv.gz");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_is_waited_for_and_read_decompressed_without_a_key()
    {
        var api = StubHandler.Answering($$"""{"csv_file_url":"{{Address}}"}""");
        var files = Files(HttpStatusCode.NotFound, HttpStatusCode.Forbidden, HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK);
        using var client = TestClient.On(api);
        using var fileClient = new HttpClient(files);
        var steps = new Steps();

        await using var file = await client.Exports.DownloadSubscriptionsAsync(
            new ExportSubscriptionsRequest(), Waiting(fileClient, steps), cancellationToken: Token);

        using var reader = new StreamReader(file);
        Assert.Equal(Csv, await reader.ReadToEndAsync(Token));
        Assert.All(files.Sent, request => Assert.False(request.Headers.ContainsKey("Authorization")));
        Assert.Equal([Address, Address, Address, Address], files.Sent.Select(request => request.Address));
        Assert.Equal([10.0, 15, 20, null], steps.Select(step => step.NextDelay?.TotalSeconds));
        Assert.Equal([0.0, 10, 25, 45], steps.Select(step => step.Waited.TotalSeconds));
        Assert.Equal([1, 2, 3, 4], steps.Select(step => step.Attempts));
        Assert.Single(api.Sent);
    }

    [Fact]
    public async Task All_three_exports_follow_the_address_of_their_answer()
    {
        using var fileClient = new HttpClient(Files(HttpStatusCode.OK, HttpStatusCode.OK));
        using var client = TestClient.On(StubHandler.Answering(
            $$"""{"csv_file_url":"{{Address}}","destination_url":"{{Address}}"}"""));

        await using var events = await client.Exports.DownloadEventsAsync("n", Waiting(fileClient), cancellationToken: Token);
        await using var history = await client.Exports.DownloadHistoryAsync(
            "n", new ExportHistoryRequest { Events = MessageHistoryEvent.Sent }, Waiting(fileClient), cancellationToken: Token);

        Assert.NotSame(events, history);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("ab,c")]
    public async Task A_file_that_was_decompressed_on_the_way_is_read_as_it_is(string text)
    {
        using var fileClient = new HttpClient(StubHandler.Answering(text));
        using var client = TestClient.On(StubHandler.Answering("{}"));

        await using var file = await client.Exports.OpenFileAsync(Address, Waiting(fileClient), Token);

        using var reader = new StreamReader(file);
        Assert.Equal(text, await reader.ReadToEndAsync(Token));
    }

    [Fact]
    public async Task A_file_that_does_not_come_ends_the_wait_without_telling_its_address()
    {
        var files = StubHandler.Answering("<Error><Code>NoSuchKey</Code></Error>", HttpStatusCode.NotFound, "application/xml");
        using var fileClient = new HttpClient(files);
        using var client = TestClient.On(StubHandler.Answering("{}"));
        var wait = Waiting(fileClient);
        wait.Timeout = TimeSpan.FromSeconds(24);

        var fault = await Assert.ThrowsAsync<OneSignalTimeoutException>(() => client.Exports.OpenFileAsync(Address, wait, Token));

        Assert.Equal(2, files.Sent.Count);
        Assert.DoesNotContain("secret-name", fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_waiting_cannot_mend_is_said_at_once()
    {
        using var gone = new HttpClient(StubHandler.Answering("", HttpStatusCode.Gone));
        using var broken = new HttpClient(new StubHandler((_, _) => throw new HttpRequestException("no route")));
        using var client = TestClient.On(StubHandler.Answering("{}"));

        var refused = await Assert.ThrowsAsync<OneSignalApiException>(() => client.Exports.OpenFileAsync(Address, Waiting(gone), Token));
        Assert.Equal(HttpStatusCode.Gone, refused.StatusCode);
        await Assert.ThrowsAsync<OneSignalConnectionException>(() => client.Exports.OpenFileAsync(Address, Waiting(broken), Token));
        await Assert.ThrowsAsync<OneSignalApiException>(
            () => client.Exports.DownloadEventsAsync("n", Waiting(gone), cancellationToken: Token));
        Assert.Throws<ArgumentException>(() => { _ = client.Exports.OpenFileAsync(new Uri("http://files.example/a"), cancellationToken: Token); });
        Assert.Throws<ArgumentException>(() => { _ = client.Exports.OpenFileAsync(Address, new() { FirstDelay = TimeSpan.Zero }, Token); });
        Assert.Throws<ArgumentException>(() => { _ = client.Exports.OpenFileAsync(Address, new() { Timeout = TimeSpan.Zero }, Token); });
    }

    [Fact]
    public async Task A_token_ends_the_wait()
    {
        using var source = CancellationTokenSource.CreateLinkedTokenSource(Token);
        using var fileClient = new HttpClient(StubHandler.Answering("", HttpStatusCode.NotFound));
        using var client = TestClient.On(StubHandler.Answering("{}"));
        var wait = Waiting(fileClient, new Steps { Each = _ => source.Cancel() });
        wait.TimeProvider = new FakeTimeProvider();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.Exports.OpenFileAsync(Address, wait, source.Token));
    }

    private static ExportWaitOptions Waiting(HttpClient files, Steps? steps = null) => new()
    {
        FirstDelay = TimeSpan.FromSeconds(10),
        LongestDelay = TimeSpan.FromSeconds(20),
        HttpClient = files,
        Progress = steps,
        TimeProvider = new TestClock(),
    };

    private static StubHandler Files(params HttpStatusCode[] statuses)
    {
        var next = 0;
        return new StubHandler((_, _) => Task.FromResult(new HttpResponseMessage(statuses[next++]) { Content = new ByteArrayContent(Gzip()) }));
    }

    private static byte[] Gzip()
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionMode.Compress))
        {
            gzip.Write(Encoding.UTF8.GetBytes(Csv));
        }

        return bytes.ToArray();
    }

    private sealed class Steps : List<ExportProgress>, IProgress<ExportProgress>
    {
        public Action<ExportProgress>? Each { get; init; }

        public void Report(ExportProgress value)
        {
            Add(value);
            Each?.Invoke(value);
        }
    }
}
