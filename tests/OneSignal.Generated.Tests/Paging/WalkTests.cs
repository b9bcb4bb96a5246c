using System.Net;
using System.Text;
using OneSignal.Generated.Tests.Support;

namespace OneSignal.Generated.Tests.Paging;

/// <summary>Walks over all pages of a list: what is asked for, in which order, and when they end.</summary>
public sealed class WalkTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_walk_by_time_starts_before_everything_and_follows_the_answers()
    {
        var handler = Pages(
            """{"notifications":[{"id":"a"},{"id":"b"}],"next_time_offset":"x+1"}""",
            """{"notifications":[{"id":"c"}],"next_time_offset":"x+2"}""",
            """{"notifications":[],"next_time_offset":"x+3"}""");
        using var client = TestClient.On(handler);

        var ids = await client.Notifications
            .ListAllAsync(new NotificationsListQuery { TemplateId = "t" }, cancellationToken: Token)
            .Select(message => message.Id!).ToListAsync(Token);

        Assert.Equal(["a", "b", "c"], ids);
        Assert.Equal(
            ["1970-01-01T00:00:00Z", "x+1", "x+2"],
            handler.Sent.Select(request => Query(request)["time_offset"]));
        Assert.All(handler.Sent, request =>
        {
            Assert.Equal("50", Query(request)["limit"]);
            Assert.Equal("t", Query(request)["template_id"]);
            Assert.Equal(TestKeys.AppId, Query(request)["app_id"]);
        });
    }

    [Fact]
    public async Task A_walk_by_offset_skips_what_it_has_seen_however_short_a_page_was()
    {
        var handler = Pages(
            """{"segments":[{"id":"a"},{"id":"b"}],"limit":300}""",
            """{"segments":[{"id":"c"}]}""",
            """{"segments":[]}""");
        using var client = TestClient.On(handler);

        var ids = await client.Segments
            .ListAllAsync(new SegmentsListQuery { Offset = 4 }, cancellationToken: Token)
            .Select(segment => segment.Id!).ToListAsync(Token);

        Assert.Equal(["a", "b", "c"], ids);
        Assert.Equal(["4", "6", "7"], handler.Sent.Select(request => Query(request)["offset"]));
        Assert.All(handler.Sent, request => Assert.Equal("300", Query(request)["limit"]));
    }

    [Fact]
    public async Task A_walk_by_offset_ends_at_a_server_that_does_not_look_at_the_offset()
    {
        const string Page = """{"segments":[{"id":"a"},{"id":"b"}],"total_count":2}""";
        var handler = Pages(Page, Page, Page);
        using var client = TestClient.On(handler);

        var ids = await client.Segments.ListAllAsync(cancellationToken: Token).Select(segment => segment.Id!).ToListAsync(Token);

        Assert.Equal(["a", "b"], ids);
        Assert.Equal(2, handler.Sent.Count);
    }

    [Theory]
    [InlineData("""{"audit_logs":[{"id":"b"}],"next_cursor":"1"}""")]
    [InlineData("""{"audit_logs":[{"id":"b"}],"next_cursor":""}""")]
    [InlineData("""{"audit_logs":[{"id":"b"}],"next_cursor":null}""")]
    [InlineData("""{"audit_logs":[{"id":"b"}]}""")]
    public async Task A_walk_by_cursor_ends_when_no_other_page_is_named(string last)
    {
        var handler = Pages("""{"audit_logs":[{"id":"a"}],"next_cursor":"1"}""", last);
        using var client = TestClient.On(handler);

        var ids = await client.AuditLogs
            .ListAllAsync("o", new AuditLogsListQuery { Limit = 7 }, cancellationToken: Token)
            .Select(entry => entry.Id!).ToListAsync(Token);

        Assert.Equal(["a", "b"], ids);
        Assert.False(Query(handler.Sent[0]).ContainsKey("cursor"));
        Assert.Equal("1", Query(handler.Sent[1])["cursor"]);
        Assert.All(handler.Sent, request => Assert.Equal("7", Query(request)["limit"]));
    }

    [Fact]
    public async Task An_answer_without_the_list_ends_the_walk()
    {
        var handler = Pages("{}");
        using var client = TestClient.On(handler);

        Assert.Empty(await client.Templates.ListAllAsync(cancellationToken: Token).ToListAsync(Token));
        Assert.Single(handler.Sent);
    }

    [Fact]
    public async Task Nothing_is_read_before_it_is_wanted()
    {
        var handler = Pages("""{"segments":[{"id":"a"}]}""");
        using var client = TestClient.On(handler);
        var segments = client.Segments.ListAllAsync(cancellationToken: Token);
        Assert.Empty(handler.Sent);

        await foreach (var segment in segments)
        {
            Assert.Equal("a", segment.Id);
            break;
        }

        Assert.Single(handler.Sent);
    }

    [Fact]
    public async Task The_callers_query_stays_as_it_is_and_a_second_walk_begins_again()
    {
        var handler = Pages("""{"segments":[{"id":"a"}]}""", """{"segments":[]}""", """{"segments":[{"id":"b"}]}""", """{"segments":[]}""");
        using var client = TestClient.On(handler);
        var query = new SegmentsListQuery();
        var segments = client.Segments.ListAllAsync(query, cancellationToken: Token);
        query.Offset = 99;

        var twice = await segments.ToListAsync(Token);
        twice.AddRange(await segments.ToListAsync(Token));

        Assert.Equal(["a", "b"], twice.Select(segment => segment.Id));
        Assert.Null(query.Limit);
        Assert.Equal(99, query.Offset);
        Assert.Equal([null, "1", null, "1"], handler.Sent.Select(request => Query(request).GetValueOrDefault("offset")));
    }

    [Fact]
    public void What_cannot_be_walked_is_refused_at_the_call()
    {
        using var client = TestClient.On(Pages());

        var fault = Assert.Throws<ArgumentException>(
            () => client.Notifications.ListAllAsync(new NotificationsListQuery { Offset = 3 }, cancellationToken: Token));
        Assert.Contains("TimeOffset", fault.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => client.AuditLogs.ListAllAsync(null!, cancellationToken: Token));
    }

    [Fact]
    public async Task A_token_ends_a_walk_between_its_pages()
    {
        using var source = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var handler = Pages("""{"segments":[{"id":"a"}]}""", """{"segments":[{"id":"b"}]}""");
        using var client = TestClient.On(handler);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var segment in client.Segments.ListAllAsync(cancellationToken: Token).WithCancellation(source.Token))
            {
                await source.CancelAsync();
            }
        });
        Assert.Single(handler.Sent);
    }

    [Fact]
    public async Task A_page_that_fails_ends_the_walk_with_its_exception()
    {
        using var client = TestClient.On(StubHandler.Answering("""{"errors":["no"]}""", HttpStatusCode.Forbidden));

        await Assert.ThrowsAsync<OneSignalApiException>(
            async () => await client.Segments.ListAllAsync(cancellationToken: Token).ToListAsync(Token));
    }

    [Fact]
    public async Task A_substitute_for_the_list_is_one_for_the_walk()
    {
        var substitute = new OnePageOfSegments();

        var segment = Assert.Single(await substitute.ListAllAsync(cancellationToken: Token).ToListAsync(Token));

        Assert.Equal("mine", segment.Id);
    }

    private static StubHandler Pages(params string[] bodies)
    {
        var next = 0;
        return new StubHandler((_, _) => Task.FromResult(new HttpResponseMessage
        {
            Content = new StringContent(bodies[next++], Encoding.UTF8, "application/json"),
        }));
    }

    private static Dictionary<string, string> Query(SentRequest request) => request.Address.Query.TrimStart('?').Split('&')
        .Select(pair => pair.Split('='))
        .ToDictionary(pair => pair[0], pair => Uri.UnescapeDataString(pair[1]));

    private sealed class OnePageOfSegments : SegmentsClient
    {
        public override Task<SegmentList> ListAsync(
            SegmentsListQuery? query, RequestOptions? options, CancellationToken cancellationToken = default) =>
            Task.FromResult(new SegmentList { Segments = query!.Offset is null ? [new Segment { Id = "mine" }] : [] });
    }
}
