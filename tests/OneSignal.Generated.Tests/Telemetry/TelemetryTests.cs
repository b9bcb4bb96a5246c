using System.Diagnostics;
using OneSignal.Generated.Tests.Support;

namespace OneSignal.Generated.Tests.Telemetry;

public sealed class TelemetryTests
{
    private readonly TestClock _clock = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_call_is_one_span_with_the_names_of_OpenTelemetry()
    {
        using var listening = new Listening();
        using var source = new ActivitySource("test." + listening.Host);
        using var all = new ActivityListener
        {
            ShouldListenTo = candidate => candidate.Name == source.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
        };
        ActivitySource.AddActivityListener(all);
        using var client = TestClient.On(
            Script.Of(Script.Status(429, ("Retry-After", "30")), Script.Answer("""{"id":"x"}""")), listening.Options(_clock));

        using (var parent = source.StartActivity("parent"))
        {
            await client.Notifications.CreateAsync(new CreateNotificationRequest { Contents = "Hello" }, Token);

            Assert.Same(parent, Activity.Current);
            Assert.Equal(parent!.SpanId, Assert.Single(listening.Spans).ParentSpanId);
        }

        var span = listening.Spans[0];
        Assert.Equal("createNotification", span.OperationName);
        Assert.Equal(ActivityKind.Client, span.Kind);
        Assert.Equal(ActivityStatusCode.Unset, span.Status);
        Assert.Equal(
            new Dictionary<string, object?>
            {
                ["http.request.method"] = "POST",
                ["http.request.resend_count"] = 1,
                ["http.response.status_code"] = 200,
                ["onesignal.operation"] = "createNotification",
                ["onesignal.outcome"] = "sent",
                ["server.address"] = listening.Host,
                ["server.port"] = 8443,
            },
            span.TagObjects.OrderBy(tag => tag.Key, StringComparer.Ordinal).ToDictionary(tag => tag.Key, tag => tag.Value));
        var retry = Assert.Single(span.Events);
        Assert.Equal("onesignal.retry", retry.Name);
        Assert.Equal(
            [("onesignal.attempt", 1), ("onesignal.delay", 30.0), ("error.type", "429")],
            retry.Tags.Select(tag => (tag.Key, tag.Value!)));
    }

    [Fact]
    public async Task A_call_is_one_duration_and_each_attempt_is_counted()
    {
        using var listening = new Listening();
        using var client = TestClient.On(
            Script.Of(Script.Status(503, ("Retry-After", "30")), Script.Fault(new HttpRequestException("reset")), Script.Status(404)),
            listening.Options(_clock));

        await Assert.ThrowsAsync<OneSignalApiException>(() => client.Apps.ListAsync(Token));

        var duration = Assert.Single(listening.Measures, measure => measure.Name == "onesignal.client.call.duration");
        Assert.Equal(_clock.Waits.Sum(wait => wait.TotalSeconds), duration.Value, 3);
        Assert.Equal("refused", duration.Tags["onesignal.outcome"]);
        Assert.Equal(404, duration.Tags["http.response.status_code"]);
        var attempts = listening.Measures.Where(measure => measure.Name == "onesignal.client.attempts").ToList();
        Assert.All(attempts, attempt => Assert.Equal(1, attempt.Value));
        Assert.Equal(
            ["503", "OneSignal.Generated.OneSignalConnectionException", "404"],
            attempts.Select(attempt => attempt.Tags["error.type"]));
        Assert.Equal(ActivityStatusCode.Error, Assert.Single(listening.Spans).Status);
    }

    [Theory]
    [InlineData("""{"id":"x"}""", "sent")]
    [InlineData("""{"id":"x","errors":{"invalid_aliases":{"external_id":["4711"]}}}""", "partly_sent")]
    [InlineData("""{"id":"","errors":["All included players are not subscribed"]}""", "not_sent")]
    [InlineData("<html>", "unreadable")]
    public async Task What_became_of_a_message_is_its_outcome(string body, string outcome) =>
        Assert.Equal(outcome, await OutcomeAsync(Script.Answer(body), Token));

    [Fact]
    public async Task What_became_of_a_call_without_an_answer_is_its_outcome()
    {
        Assert.Equal("failed", await OutcomeAsync(Script.Status(500), Token));
        Assert.Equal("refused", await OutcomeAsync(Script.Status(429), Token));
        Assert.Equal("unreachable", await OutcomeAsync(Script.Fault(new HttpRequestException("reset")), Token));
        Assert.Equal("timeout", await OutcomeAsync(Script.Fault(new TaskCanceledException()), Token));
        Assert.Equal("error", await OutcomeAsync(Script.Fault(new InvalidOperationException()), Token));
        using var source = new CancellationTokenSource();
        Assert.Equal("cancelled", await OutcomeAsync(
            cancellationToken =>
            {
                source.Cancel();
                throw new OperationCanceledException(cancellationToken);
            },
            source.Token));
    }

    private async Task<object?> OutcomeAsync(
        Func<CancellationToken, HttpResponseMessage> step, CancellationToken cancellationToken)
    {
        using var listening = new Listening();
        using var client = TestClient.On(Script.Of(step), listening.Options(_clock));
        await Record.ExceptionAsync(
            () => client.Notifications.CreateAsync(new CreateNotificationRequest { Contents = "Hello" }, cancellationToken));
        return Assert.Single(listening.Spans).GetTagItem("onesignal.outcome");
    }
}
