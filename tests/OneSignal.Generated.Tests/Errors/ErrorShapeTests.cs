using System.Net;
using OneSignal.Generated.Tests.Support;

namespace OneSignal.Generated.Tests.Errors;

public sealed class ErrorShapeTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Body; then what the message says after the status; then code|title|meta of each error.</summary>
    public static TheoryData<string, string, string[]> Shapes => new()
    {
        { """{"errors":["Segment name is already taken."]}""", ": Segment name is already taken.", ["|Segment name is already taken.|"] },
        { """{"success":false,"errors":["a","b"],"reference":["https://x"]}""", ": a; b.", ["|a|", "|b|"] },
        {
            """{"errors":[{"code":"user-2","title":"Alias taken","meta":{"external_id":"x"}}]}""",
            ": Alias taken (user-2).",
            ["""user-2|Alias taken|{"external_id":"x"}"""]
        },
        { """{"errors":[{"title":"No code"}]}""", ": No code.", ["|No code|"] },
        { """{"errors":[{"code":"auth-1"}]}""", ": auth-1.", ["auth-1||"] },
        { """{"errors":[{"code":429,"title":"Slow down"}]}""", ": Slow down (429).", ["429|Slow down|"] },
        { """{"errors":[{"limit":"App ID"}]}""", """: {"limit":"App ID"}.""", ["""||{"limit":"App ID"}"""] },
        {
            """{"errors":{"invalid_aliases":{"external_id":["x"]},"note":"text","none":null}}""",
            ": invalid_aliases; text (note).",
            ["""invalid_aliases||{"external_id":["x"]}""", "note|text|"]
        },
        { """{"errors":{"title":"One","code":"c"}}""", ": One (c).", ["c|One|"] },
        { """{"errors":"text"}""", ": text.", ["|text|"] },
        { """{"error":"text"}""", ": text.", ["|text|"] },
        { """{"error":{"message":"text","code":"c"}}""", ": text (c).", ["c|text|"] },
        { """{"message":"text"}""", ": text.", ["|text|"] },
        { """{"title":"Bad","detail":"more","status":400}""", ": Bad.", ["|Bad|"] },
        { """{"errors":[["nested"],5,null,true]}""", ": nested; 5.", ["|nested|", "|5|"] },
        { """["text"]""", ": text.", ["|text|"] },
        { "\"text\"", ": text.", ["|text|"] },
        { """{"errors":[{}]}""", ", without a reason that can be read; see ResponseBody.", [] },
        { """{"errors":[]}""", ", without a reason that can be read; see ResponseBody.", [] },
        { """{"errors":{}}""", ", without a reason that can be read; see ResponseBody.", [] },
        { """{"errors":null}""", ", without a reason that can be read; see ResponseBody.", [] },
        { """{"errors":[""," "]}""", ", without a reason that can be read; see ResponseBody.", [] },
        { """{"success":false}""", ", without a reason that can be read; see ResponseBody.", [] },
        { "{}", ", without a reason that can be read; see ResponseBody.", [] },
        { "null", ", without a reason that can be read; see ResponseBody.", [] },
        { "", ", without a reason.", [] },
        { " \n ", ", without a reason.", [] },
        { "Retry later", ": Retry later.", ["|Retry later|"] },
        { """{"errors":["broken o""", """: {"errors":["broken o.""", ["""|{"errors":["broken o|"""] },
        { """{"errors":["half a character: \ud800"]}""", """: {"errors":["half a character: \ud800"]}.""", ["""|{"errors":["half a character: \ud800"]}|"""] },
        { """{"errors":{"\udc00":1}}""", """: {"errors":{"\udc00":1}}.""", ["""|{"errors":{"\udc00":1}}|"""] },
        { """{"errors":[{"x":"\ud800"}]}""", """: {"errors":[{"x":"\ud800"}]}.""", ["""|{"errors":[{"x":"\ud800"}]}|"""] },
        { """{"errors":[{"x":["1"],"x":[2,null,{"y":true}]}]}""", """: {"x":[2,null,{"y":true}]}.""", ["""||{"x":[2,null,{"y":true}]}"""] },
        { "<html><head><title>Just a moment...</title>", ": Just a moment...", ["|Just a moment...|"] },
        { "<h1>502 &amp; more</h1>", ": 502 & more.", ["|502 & more|"] },
        { "<title>unclosed", ", without a reason that can be read; see ResponseBody.", [] },
        { "<html></html>", ", without a reason that can be read; see ResponseBody.", [] },
        {
            """<?xml version="1.0"?><Error><Code>NoSuchKey</Code><Message>Not there yet.</Message></Error>""",
            ": Not there yet. (NoSuchKey).",
            ["NoSuchKey|Not there yet.|"]
        },
        { """{"errors":["line\r\n2026-01-01 forged"]}""", ": line 2026-01-01 forged.", ["|line\r\n2026-01-01 forged|"] },
        { """{"errors":["1","2","3","4","5","6","7"]}""", ": 1; 2; 3; 4; 5; and 2 more.", ["|1|", "|2|", "|3|", "|4|", "|5|", "|6|", "|7|"] },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task Every_shape_gives_a_message_and_its_reasons(string body, string message, string[] errors)
    {
        using var client = TestClient.On(StubHandler.Answering(body, HttpStatusCode.BadRequest, null));

        var exception = await Assert.ThrowsAsync<OneSignalApiException>(
            () => client.Notifications.CreateAsync(new CreateNotificationRequest { Contents = "Hello" }, Token));

        Assert.Equal("OneSignal refused createNotification with 400 Bad Request" + message, exception.Message);
        Assert.Equal(errors, exception.Errors.Select(error => $"{error.Code}|{error.Title}|{error.Meta?.ToJsonString()}"));
        Assert.Equal(body, exception.ResponseBody);
        Assert.Equal("createNotification", exception.Operation);
    }

    [Theory]
    [InlineData(HttpStatusCode.Forbidden, "OneSignal refused listApps with 403 Forbidden")]
    [InlineData(HttpStatusCode.TooManyRequests, "OneSignal refused listApps with 429 Too Many Requests")]
    [InlineData(HttpStatusCode.InternalServerError, "OneSignal failed at listApps with 500 Internal Server Error")]
    [InlineData(HttpStatusCode.ServiceUnavailable, "OneSignal failed at listApps with 503 Service Unavailable")]
    [InlineData((HttpStatusCode)522, "OneSignal failed at listApps with 522")]
    public async Task Every_status_reads_well(HttpStatusCode status, string expected)
    {
        using var client = TestClient.On(StubHandler.Answering(string.Empty, status));

        var exception = await Assert.ThrowsAsync<OneSignalApiException>(() => client.Apps.ListAsync(Token));

        Assert.Equal(expected + ", without a reason.", exception.Message);
        Assert.Equal(status, exception.StatusCode);
    }

    [Theory]
    [InlineData(HttpStatusCode.MovedPermanently)]
    [InlineData(HttpStatusCode.Found)]
    [InlineData(HttpStatusCode.TemporaryRedirect)]
    [InlineData(HttpStatusCode.PermanentRedirect)]
    public async Task A_redirect_is_not_followed(HttpStatusCode status)
    {
        var handler = StubHandler.Answering(string.Empty, status, null, ("Location", "https://elsewhere.example/"));
        using var client = TestClient.On(handler);

        var exception = await Assert.ThrowsAsync<OneSignalApiException>(() => client.Apps.ListAsync(Token));

        Assert.Contains("Redirects are not followed", exception.Message, StringComparison.Ordinal);
        Assert.Equal("https://elsewhere.example/", exception.Headers!["Location"]);
        Assert.Single(handler.Sent);
    }

    [Theory]
    [InlineData("30", 30)]
    [InlineData("0", 0)]
    [InlineData("Thu, 13 Aug 2026 10:01:30 GMT", 90)]
    [InlineData("Thu, 13 Aug 2026 09:00:00 GMT", 0)]
    public async Task How_long_to_wait_is_told_as_seconds_or_as_a_date(string value, int seconds)
    {
        using var client = TestClient.On(StubHandler.Answering(
            string.Empty, HttpStatusCode.TooManyRequests, null, ("Retry-After", value), ("Date", "Thu, 13 Aug 2026 10:00:00 GMT")));

        var exception = await Assert.ThrowsAsync<OneSignalApiException>(() => client.Apps.ListAsync(Token));

        Assert.Equal(TimeSpan.FromSeconds(seconds), exception.RetryAfter);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("soon")]
    [InlineData("-5")]
    public async Task A_wait_that_is_not_told_or_makes_no_sense_is_null(string? value)
    {
        using var client = TestClient.On(value is null
            ? StubHandler.Answering(string.Empty, HttpStatusCode.TooManyRequests)
            : StubHandler.Answering(string.Empty, HttpStatusCode.TooManyRequests, null, ("Retry-After", value)));

        var exception = await Assert.ThrowsAsync<OneSignalApiException>(() => client.Apps.ListAsync(Token));

        Assert.Null(exception.RetryAfter);
    }

    [Fact]
    public async Task Ids_to_quote_to_support_are_kept()
    {
        using var client = TestClient.On(StubHandler.Answering(
            "{}", HttpStatusCode.InternalServerError, null, ("x-request-id", "request-1"), ("cf-ray", "ray-1")));

        var exception = await Assert.ThrowsAsync<OneSignalApiException>(() => client.Apps.ListAsync(Token));

        Assert.Equal("request-1", exception.RequestId);
        Assert.Equal("ray-1", exception.RayId);
    }

    [Fact]
    public async Task A_long_reason_is_cut_in_the_message_and_whole_in_the_errors()
    {
        var reason = new string('x', 5_000);
        using var client = TestClient.On(StubHandler.Answering($$"""{"errors":["{{reason}}"]}""", HttpStatusCode.BadRequest));

        var exception = await Assert.ThrowsAsync<OneSignalApiException>(() => client.Apps.ListAsync(Token));

        Assert.InRange(exception.Message.Length, 300, 500);
        Assert.Equal(reason, Assert.Single(exception.Errors).Title);
    }
}
