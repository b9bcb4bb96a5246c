using System.Net;
using System.Text;
using OneSignal.Generated.Tests.Support;

namespace OneSignal.Generated.Tests.Responses;

public sealed class AnswerTests
{
    private static readonly string PlainUser = """{"identity":{"external_id":"Jürgen"}}""";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string, byte[]> CharacterSets => new()
    {
        { "application/json", Encoding.UTF8.GetBytes(PlainUser) },
        { "application/json", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(PlainUser)] },
        { "application/json; charset=utf-8", Encoding.UTF8.GetBytes(PlainUser) },
        { "application/json; charset=\"UTF-8\"", Encoding.UTF8.GetBytes(PlainUser) },
        { "application/json; charset=utf8", Encoding.UTF8.GetBytes(PlainUser) },
        { "application/json; charset=nonsense", Encoding.UTF8.GetBytes(PlainUser) },
        { "application/json; charset=iso-8859-1", Encoding.Latin1.GetBytes(PlainUser) },
        { "application/json; charset=utf-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(PlainUser)] },
        { "text/plain", Encoding.UTF8.GetBytes(PlainUser) },
        { "not a content type;;", Encoding.UTF8.GetBytes(PlainUser) },
        { "application/json", Encoding.UTF8.GetBytes("\r\n " + PlainUser + "\n") },
    };

    public static TheoryData<string, string> BodiesThatAreNoUser => new()
    {
        { "", "the answer is empty" },
        { " \r\n", "the answer is empty" },
        { "null", "the answer is empty" },
        { "<!doctype html><title>Just a moment...</title>", "the answer is a page" },
        { "\uFEFF<html>", "the answer is a page" },
        { "<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code></Error>", "the answer is a page" },
        { "{\"identity\":{\"external_id\":", "could not be read" },
        { "{\"identity\":\"text\"}", "could not be read" },
        { "[]", "could not be read" },
        { "\"text\"", "could not be read" },
        { "{} {}", "could not be read" },
        { "OK", "could not be read" },
        { new string('[', 100_000), "could not be read" },
    };

    [Theory]
    [MemberData(nameof(CharacterSets))]
    public async Task An_answer_is_read_in_the_character_set_it_names(string type, byte[] body)
    {
        using var client = TestClient.On(StubHandler.Answering(body, HttpStatusCode.OK, type));

        var user = await client.Users.GetAsync(Alias.ExternalId("Jürgen"), Token);

        Assert.Contains("Jürgen", user.Identity!.Values);
    }

    [Theory]
    [MemberData(nameof(BodiesThatAreNoUser))]
    public async Task A_success_that_cannot_be_read_is_an_exception_and_never_null(string body, string expected)
    {
        using var client = TestClient.On(StubHandler.Answering(body, HttpStatusCode.OK, "text/html", ("CF-Ray", "ray-1")));

        var exception = await Assert.ThrowsAsync<OneSignalApiException>(() => client.Users.GetAsync(Alias.ExternalId("4711"), Token));

        Assert.StartsWith("OneSignal answered getUser with 200 OK, but ", exception.Message, StringComparison.Ordinal);
        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, exception.StatusCode);
        Assert.Equal(body.TrimStart('\uFEFF'), exception.ResponseBody);
        Assert.Equal("ray-1", exception.RayId);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_an_exception()
    {
        using var client = TestClient.On(StubHandler.Answering([0xFF, 0xFE, 0x00, 0x80], HttpStatusCode.OK, null));

        await Assert.ThrowsAsync<OneSignalApiException>(() => client.Users.GetAsync(Alias.ExternalId("4711"), Token));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("<html>")]
    public async Task An_operation_that_promises_no_body_drops_whatever_comes(string body)
    {
        using var client = TestClient.On(StubHandler.Answering(body, HttpStatusCode.Accepted));

        var answer = await client.Subscriptions.DeleteAsync("33333333-2222-4333-8444-555555555555", Token);

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
    }

    [Fact]
    public async Task An_operation_that_may_answer_without_a_body_gives_an_empty_object()
    {
        using var transport = TestClient.Transport(StubHandler.Answering(string.Empty, HttpStatusCode.NoContent));
        var operation = TestOperations.Delete;
        var target = Target(transport);

        var model = await transport.SendAsync(operation, target, ModelReader<User>.Of(User.JsonReader), null, Token);
        var text = await transport.SendAsync(operation, target, PlainTextReader.Instance, null, Token);
        var bytes = await transport.SendAsync(operation, target, BytesReader.Instance, null, Token);

        Assert.Null(model.Identity);
        Assert.Equal(HttpStatusCode.NoContent, model.StatusCode);
        Assert.Equal(string.Empty, text.Value);
        Assert.Empty(bytes.Value);

        static RequestTarget Target(ApiTransport transport)
        {
            var head = transport.Head(TestOperations.Delete, null);
            head.Path("4711");
            return head.Build();
        }
    }

    [Fact]
    public async Task Lists_texts_and_bytes_are_the_value_of_their_answer()
    {
        using var client = TestClient.On(StubHandler.Answering("""[{"id":"a"},{"id":"b"}]"""));
        using var transport = TestClient.Transport(StubHandler.Answering([0xE4], HttpStatusCode.OK, "text/plain; charset=latin1"));

        var apps = await client.Apps.ListAsync(Token);
        var text = await transport.CallAsync(TestOperations.List, cancellationToken: Token);
        var bytes = await transport.SendAsync(
            TestOperations.List, transport.Head(TestOperations.List, null).Build(), BytesReader.Instance, null, Token);

        Assert.Equal(["a", "b"], apps.Value.Select(app => app.Id));
        Assert.Equal("ä", text.Value);
        Assert.Equal([0xE4], bytes.Value);
    }

    [Fact]
    public async Task An_answer_over_the_limit_is_given_up_and_not_read_to_its_end()
    {
        using var endless = new EndlessSpaces();
        using var client = TestClient.On(new StubHandler(
            (_, _) => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(endless) })));

        var exception = await Assert.ThrowsAsync<OneSignalApiException>(() => client.Apps.ListAsync(Token));

        Assert.Contains("longer than 16 MiB", exception.Message, StringComparison.Ordinal);
        Assert.InRange(exception.ResponseBody.Length, 1, AnswerErrors.BodyLimit);
    }

    [Fact]
    public async Task A_refusal_over_the_limit_keeps_its_beginning()
    {
        var body = "<html><title>Bad gateway</title>" + new string('x', 10_000_000);
        using var client = TestClient.On(StubHandler.Answering(body, HttpStatusCode.BadGateway, "text/html"));

        var exception = await Assert.ThrowsAsync<OneSignalApiException>(() => client.Apps.ListAsync(Token));

        Assert.Equal("OneSignal failed at listApps with 502 Bad Gateway: Bad gateway.", exception.Message);
        Assert.Equal(AnswerErrors.BodyLimit, exception.ResponseBody.Length);
    }

    [Theory]
    [InlineData(20_000, 5)]
    [InlineData(1_000, 10_000)]
    public async Task A_large_answer_is_whole(int count, int length)
    {
        var ids = Enumerable.Range(0, count).Select(number => $"{number}".PadLeft(length, '0')).ToList();
        var body = "[" + string.Join(",", ids.Select(id => $$"""{"id":"{{id}}"}""")) + "]";
        using var client = TestClient.On(StubHandler.Answering(body));

        var apps = await client.Apps.ListAsync(Token);

        Assert.Equal(ids, apps.Value.Select(app => app.Id));
    }

    [Fact]
    public async Task An_answer_says_how_it_came()
    {
        using var client = TestClient.On(StubHandler.Answering(
            """{"id":"x"}""",
            HttpStatusCode.OK,
            "application/json",
            ("X-Request-Id", "request-1"),
            ("CF-Ray", "ray-1"),
            ("Idempotent-Replayed", "true"),
            ("X-Many", "a"),
            ("X-Many", "b")));

        var answer = await client.Notifications.CreateAsync(new CreateNotificationRequest { Contents = "Hello" }, Token);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("request-1", answer.RequestId);
        Assert.Equal("ray-1", answer.RayId);
        Assert.True(answer.IsReplayed);
        Assert.Equal("a, b", answer.Headers!["x-many"]);
        Assert.Null(answer.Headers["X-None"]);
        Assert.Contains(new KeyValuePair<string, string>("CF-Ray", "ray-1"), answer.Headers);
    }

    [Fact]
    public async Task What_describes_the_answer_is_not_part_of_its_json()
    {
        using var client = TestClient.On(StubHandler.Answering("""{"id":"x","status_code":7}""", HttpStatusCode.OK, null, ("CF-Ray", "ray-1")));

        var answer = await client.Notifications.CreateAsync(new CreateNotificationRequest { Contents = "Hello" }, Token);

        Assert.Equal(
            """{"id":"x","status_code":7}""",
            OneSignalModel.ToJson(answer));
    }

    /// <summary>Blank bytes without end: a small compressed body can unpack to this.</summary>
    private sealed class EndlessSpaces : MemoryStream
    {
        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            buffer.Span.Fill((byte)' ');
            return ValueTask.FromResult(buffer.Length);
        }
    }
}
