using System.Security.Authentication;
using OneSignal.Generated.Tests.Contract;
using OneSignal.Generated.Tests.Support;
using OneSignal.Generated.Tests.Wire;

namespace OneSignal.Generated.Tests.Delivery;

/// <summary>Which failures and which calls lead to a second attempt.</summary>
public sealed class WhatIsRepeatedTests
{
    private readonly TestClock _clock = new();

    public static TheoryData<string> Operations => [.. Spec.Document.Operations.Select(operation => operation.Id)];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    [InlineData(520)]
    [InlineData(521)]
    [InlineData(522)]
    [InlineData(523)]
    [InlineData(524)]
    [InlineData(525)]
    [InlineData(526)]
    [InlineData(527)]
    [InlineData(599)]
    public async Task A_status_that_passes_is_tried_again(int status)
    {
        var handler = Script.Of(Script.Status(status), Script.Answer("[]"));

        var answer = await ListAsync(handler);

        Assert.Equal(2, handler.Sent.Count);
        Assert.Equal(2, answer.Attempts);
        Assert.InRange(Assert.Single(_clock.Waits), TimeSpan.Zero, TimeSpan.FromSeconds(2));
    }

    [Theory]
    [InlineData(301)]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(409)]
    [InlineData(413)]
    [InlineData(422)]
    public async Task A_status_that_stays_is_not(int status)
    {
        var handler = Script.Of(Script.Status(status));

        var exception = await Assert.ThrowsAsync<OneSignalApiException>(() => ListAsync(handler));

        Assert.Single(handler.Sent);
        Assert.Equal(1, exception.Attempts);
        Assert.Empty(_clock.Waits);
    }

    [Theory]
    [InlineData("refused")]
    [InlineData("reset")]
    [InlineData("goaway")]
    [InlineData("reset in the body")]
    [InlineData("end of the body")]
    [InlineData("time-out of the HttpClient")]
    public async Task A_connection_that_fails_is_tried_again(string how)
    {
        var handler = Script.Of(
            how switch
            {
                "refused" => Script.Fault(new HttpRequestException(HttpRequestError.ConnectionError, "refused")),
                "reset" => Script.Fault(new HttpRequestException("reset", new IOException("reset by peer"))),
                "goaway" => Script.Fault(new HttpRequestException("gone", new HttpProtocolException(0, "GOAWAY", null))),
                "reset in the body" => Script.BrokenBody(new HttpProtocolException(2, "RST_STREAM", null)),
                "end of the body" => Script.BrokenBody(new HttpIOException(HttpRequestError.ResponseEnded, "ended")),
                _ => Script.Fault(new TaskCanceledException("The request was canceled", new TimeoutException())),
            },
            Script.Answer("[]"));

        var answer = await ListAsync(handler);

        Assert.Equal(2, answer.Attempts);
        Assert.Equal(2, handler.Sent.Count);
    }

    [Fact]
    public async Task A_certificate_that_is_wrong_is_not_asked_twice()
    {
        var handler = Script.Of(Script.Fault(new HttpRequestException("tls", new AuthenticationException("untrusted root"))));

        var exception = await Assert.ThrowsAsync<OneSignalConnectionException>(() => ListAsync(handler));

        Assert.Single(handler.Sent);
        Assert.Equal(1, exception.Attempts);
    }

    [Fact]
    public async Task A_fault_of_a_handler_that_is_none_of_the_connections_goes_through_as_it_is()
    {
        var handler = Script.Of(Script.Fault(new InvalidOperationException("the caller's own")));

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => ListAsync(handler));

        Assert.Equal("the caller's own", exception.Message);
        Assert.Single(handler.Sent);
    }

    [Theory]
    [InlineData("<html>challenge")]
    [InlineData("")]
    [InlineData("[{")]
    [InlineData("{}")]
    public async Task A_success_that_cannot_be_read_is_not_tried_again(string body)
    {
        var handler = Script.Of(Script.Answer(body));

        await Assert.ThrowsAsync<OneSignalApiException>(() => ListAsync(handler));

        Assert.Single(handler.Sent);
    }

    [Theory]
    [InlineData("GET", 2)]
    [InlineData("PUT", 2)]
    [InlineData("POST with a key", 2)]
    [InlineData("POST", 1)]
    [InlineData("PATCH", 1)]
    public async Task Only_what_cannot_act_twice_is_tried_again(string kind, int attempts)
    {
        Assert.Equal(attempts, await AttemptsAsync(kind, Script.Status(429), null));
        Assert.Equal(attempts, await AttemptsAsync(kind, Script.Status(503), null));
        Assert.Equal(attempts, await AttemptsAsync(kind, Script.Fault(new HttpRequestException("reset")), null));
    }

    [Theory]
    [InlineData("POST", true, 2)]
    [InlineData("PATCH", true, 2)]
    [InlineData("GET", false, 1)]
    [InlineData("POST with a key", false, 1)]
    public async Task The_caller_of_one_call_can_say_otherwise(string kind, bool mayRepeat, int attempts) =>
        Assert.Equal(attempts, await AttemptsAsync(kind, Script.Status(503), mayRepeat));

    [Fact]
    public async Task A_body_of_the_callers_own_is_never_sent_twice()
    {
        var handler = Script.Of(Script.Status(503));
        using var transport = TestClient.Transport(handler, TestClient.Retrying(_clock));
        using var content = new StringContent("mine");
        var options = new RequestOptions { MayRepeat = true };

        await Assert.ThrowsAsync<OneSignalApiException>(() => transport.SendAsync(
            TestOperations.Replace,
            transport.Head(TestOperations.Replace, options).Build(),
            content,
            PlainTextReader.Instance,
            options,
            Token));

        Assert.Equal("mine", handler.Single.Text);
    }

    /// <summary>For every operation of the document: its method and its body say whether it may act twice.</summary>
    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Every_operation_is_repeated_if_and_only_if_it_is_safe(string id)
    {
        var operation = Spec.Document.Operations.Single(candidate => candidate.Id == id);
        var generated = GeneratedOperation.Of(operation);
        var call = new SampleCall(operation, generated, TestKeys.AppId);
        var isSafe = operation.Method is "GET" or "PUT" or "DELETE" || call.KeyPlace is not null;
        var handler = Script.Of(Script.Status(503));
        using var client = TestClient.On(handler, TestClient.Retrying(_clock));

        var exception = await Assert.ThrowsAsync<OneSignalApiException>(() => generated.CallAsync(client, call.Arguments));

        Assert.Equal(isSafe ? 4 : 1, exception.Attempts);
        Assert.Equal(exception.Attempts, handler.Sent.Count);
        Assert.All(handler.Sent, request => Assert.Equal(handler.Sent[0].Body, request.Body));
        Assert.Single(handler.Sent.Select(request => request.Address).Distinct());
    }

    private async Task<OneSignalResponse<IReadOnlyList<App>>> ListAsync(StubHandler handler)
    {
        using var client = TestClient.On(handler, TestClient.Retrying(_clock));
        return await client.Apps.ListAsync(Token);
    }

    private async Task<int> AttemptsAsync(
        string kind, Func<CancellationToken, HttpResponseMessage> failure, bool? mayRepeat)
    {
        var operation = kind switch
        {
            "GET" => TestOperations.List,
            "PUT" => TestOperations.Replace,
            "PATCH" => TestOperations.Change,
            "POST" => TestOperations.Create,
            _ => TestOperations.Send,
        };
        var handler = Script.Of(failure, Script.Answer("done"));
        using var transport = TestClient.Transport(handler, TestClient.Retrying(_clock));
        await Record.ExceptionAsync(
            () => transport.CallAsync(operation, mayRepeat is null ? null : new RequestOptions { MayRepeat = mayRepeat }, Token));
        return handler.Sent.Count;
    }
}
