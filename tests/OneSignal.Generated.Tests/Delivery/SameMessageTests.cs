using OneSignal.Generated.Tests.Support;

namespace OneSignal.Generated.Tests.Delivery;

/// <summary>What goes out again is what went out before.</summary>
public sealed class SameMessageTests
{
    private readonly TestClock _clock = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task All_attempts_carry_the_same_key_and_the_callers_object_none()
    {
        var handler = Script.Of(
            Script.Status(503), Script.Fault(new HttpRequestException("reset")), Script.Status(429), Script.Answer("""{"id":"x"}"""));
        using var client = TestClient.On(handler, TestClient.Retrying(_clock));
        var request = new CreateNotificationRequest { Contents = "Hello" };

        var answer = await client.Notifications.CreateAsync(request, Token);
        await client.Notifications.CreateAsync(request, Token);

        Assert.Equal(4, answer.Attempts);
        Assert.NotEqual(Guid.Empty, Key(handler.Sent[0]));
        Assert.All(handler.Sent.Take(4), sent => Assert.Equal(handler.Sent[0].Body, sent.Body));
        Assert.NotEqual(Key(handler.Sent[0]), Key(handler.Sent[4]));
        Assert.Null(request.IdempotencyKey);
    }

    [Fact]
    public async Task All_attempts_carry_the_same_key_for_each_event()
    {
        var handler = Script.Of(Script.Status(503), Script.Answer("{}"));
        using var client = TestClient.On(handler, TestClient.Retrying(_clock));
        var events = new[] { new CustomEvent { Name = "bought", ExternalId = "a" }, new CustomEvent { Name = "bought", ExternalId = "b" } };

        await client.CustomEvents.CreateAsync(new CreateCustomEventsRequest { Events = events }, Token);

        Assert.Equal(2, handler.Sent.Count);
        Assert.Equal(handler.Sent[0].Body, handler.Sent[1].Body);
        Assert.All(events, item => Assert.Null(item.IdempotencyKey));
    }

    [Fact]
    public async Task Each_attempt_has_a_request_and_a_content_of_its_own()
    {
        var seen = new List<object>();
        var attempts = 0;
        using var client = TestClient.On(
            new StubHandler((request, cancellationToken) =>
            {
                seen.Add(request);
                seen.Add(request.Content!);

                // As .NET Framework does when a request is sent.
                request.Content!.Dispose();
                return Task.FromResult((++attempts < 3 ? Script.Status(500) : Script.Answer("""{"id":"x"}"""))(cancellationToken));
            }),
            TestClient.Retrying(_clock));

        await client.Notifications.CreateAsync(new CreateNotificationRequest { Contents = "Hello" }, Token);

        Assert.Equal(6, seen.Distinct(ReferenceEqualityComparer.Instance).Count());
    }

    [Fact]
    public async Task Headers_and_options_of_the_call_go_along_each_time()
    {
        var handler = Script.Of(Script.Status(503), Script.Answer("[]"));
        using var transport = TestClient.Transport(handler, TestClient.Retrying(_clock));

        await transport.CallAsync(
            TestOperations.List, new RequestOptions { Headers = { ["X-Trace"] = "a" }, Query = { ["b"] = "c" } }, Token);

        Assert.Equal(2, handler.Sent.Count);
        Assert.Equal(handler.Sent[0].Headers, handler.Sent[1].Headers);
        Assert.All(handler.Sent, sent => Assert.Equal("/things?b=c", sent.Target));
    }

    [Fact]
    public async Task A_replay_after_a_lost_answer_is_told()
    {
        using var client = TestClient.On(
            Script.Of(
                Script.Fault(new HttpRequestException("reset")),
                cancellationToken =>
                {
                    var answer = Script.Answer("""{"id":"x"}""")(cancellationToken);
                    answer.Headers.Add("Idempotent-Replayed", "true");
                    return answer;
                }),
            TestClient.Retrying(_clock));

        var answer = await client.Notifications.CreateAsync(new CreateNotificationRequest { Contents = "Hello" }, Token);

        Assert.True(answer.IsReplayed);
        Assert.Equal(2, answer.Attempts);
    }

    private static Guid Key(SentRequest request) => Guid.Parse((string)request.Json["idempotency_key"]!);
}
