using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;

namespace OneSignal.Generated.Testing.Tests.Faults;

/// <summary>What a fault looks like from outside, over both protocols.</summary>
public sealed class FaultWireTests : SimulatorTest
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));

    public static TheoryData<string> Protocols => ["2.0", "1.1"];

    protected override OneSignalSimulatorOptions Options => new() { TimeProvider = _time };

    [Theory]
    [MemberData(nameof(Protocols))]
    public async Task A_status_comes_in_the_words_of_the_resource(string protocol)
    {
        Simulator.Faults.Add(Fault.Status(503, TimeSpan.FromSeconds(1.2)));

        using var message = await CreateAsync(protocol);
        using var user = await Http.SendAsync(WithKey(protocol, "GET", UserPath("external_id", "a")), Token);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, message.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(2), message.Headers.RetryAfter!.Delta);
        Assert.Equal("""{"errors":["Service Unavailable"]}""", await message.Content.ReadAsStringAsync(Token));
        Assert.Equal("""{"errors":[{"title":"Service Unavailable"}]}""", await user.Content.ReadAsStringAsync(Token));
        Assert.All(Simulator.Requests, request => Assert.False(request.IsProcessed));
    }

    [Fact]
    public async Task A_rate_limit_is_told_as_the_facts_have_it()
    {
        Simulator.Faults.Add(Fault.RateLimited(TimeSpan.FromSeconds(7)));

        using var message = await CreateAsync();
        using var user = await Http.SendAsync(WithKey("2.0", "GET", UserPath("external_id", "a")), Token);

        Assert.Equal(HttpStatusCode.TooManyRequests, message.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(7), message.Headers.RetryAfter!.Delta);
        Assert.Equal("""{"errors":["API rate limit exceeded"]}""", await message.Content.ReadAsStringAsync(Token));
        Assert.Equal(
            """{"errors":[{"code":"Rate Limit Exceeded","title":"API rate limit exceeded"}]}""",
            await user.Content.ReadAsStringAsync(Token));
    }

    [Fact]
    public async Task Every_429_says_when_to_come_back()
    {
        Simulator.Faults.Add(Fault.Status(429));

        using var answer = await CreateAsync();

        Assert.Equal(TimeSpan.FromSeconds(1), answer.Headers.RetryAfter!.Delta);
    }

    [Theory]
    [InlineData(520)]
    [InlineData(522)]
    [InlineData(502)]
    public async Task Cloudflare_answers_with_a_page(int status)
    {
        Simulator.Faults.Add(Fault.Cloudflare(status));

        using var answer = await CreateAsync();

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("text/html", answer.Content.Headers.ContentType!.MediaType);
        Assert.NotEmpty(Assert.Single(answer.Headers.GetValues("cf-ray")));
        Assert.Contains($"Error code {status}", await answer.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cloudflare_challenges()
    {
        Simulator.Faults.Add(Fault.CloudflareChallenge());

        using var answer = await CreateAsync();

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("Just a moment...", await answer.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Protocols))]
    public async Task A_body_can_be_missing(string protocol)
    {
        Simulator.Faults.Add(Fault.EmptyBody());

        using var answer = await CreateAsync(protocol);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("", await answer.Content.ReadAsStringAsync(Token));
        Assert.Equal(1, await MessagesAsync());
    }

    [Theory]
    [MemberData(nameof(Protocols))]
    public async Task A_body_can_be_half(string protocol)
    {
        Simulator.Faults.Add(Fault.TruncatedBody());

        using var answer = await CreateAsync(protocol);
        var text = await answer.Content.ReadAsStringAsync(Token);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.StartsWith("{\"id\":", text, StringComparison.Ordinal);
        Assert.ThrowsAny<JsonException>(() => JsonNode.Parse(text));
        Assert.Equal(1, await MessagesAsync());
    }

    [Theory]
    [MemberData(nameof(Protocols))]
    public async Task An_answer_can_break_off(string protocol)
    {
        Simulator.Faults.Add(Fault.BrokenOffBody());

        using var answer = await Http.SendAsync(Creation(protocol), HttpCompletionOption.ResponseHeadersRead, Token);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        await Assert.ThrowsAnyAsync<Exception>(() => answer.Content.ReadAsStringAsync(Token));
        Assert.Equal(1, await MessagesAsync());
    }

    [Theory]
    [InlineData("2.0", false)]
    [InlineData("2.0", true)]
    [InlineData("1.1", false)]
    [InlineData("1.1", true)]
    public async Task A_connection_is_reset_before_or_after_the_request_is_carried_out(string protocol, bool after)
    {
        var fault = Fault.ConnectionReset();
        Simulator.Faults.Add(after ? fault.AfterProcessing() : fault);

        var failure = await Assert.ThrowsAsync<HttpRequestException>(() => CreateAsync(protocol));

        var socket = Assert.IsType<SocketException>(Innermost(failure));
        Assert.Equal(SocketError.ConnectionReset, socket.SocketErrorCode);
        Assert.Null(Simulator.Requests[0].StatusCode);
        Assert.Equal(after, Simulator.Requests[0].IsProcessed);
        Assert.Equal(after ? 1 : 0, await MessagesAsync());
    }

    [Theory]
    [MemberData(nameof(Protocols))]
    public async Task An_answer_can_stay_out(string protocol)
    {
        Simulator.Faults.Add(Fault.NoAnswer().AfterProcessing());
        using var impatient = new CancellationTokenSource();

        var call = Http.SendAsync(Creation(protocol), impatient.Token);
        await RecordedAsync(1);
        _time.Advance(TimeSpan.FromDays(1));
        Assert.False(call.IsCompleted);
        await impatient.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(1, await MessagesAsync());
    }

    [Fact]
    public async Task A_simulator_ends_although_an_answer_stays_out()
    {
        Simulator.Faults.Add(Fault.NoAnswer());
        var call = CreateAsync();
        await RecordedAsync(1);

        await Simulator.DisposeAsync();

        await Assert.ThrowsAnyAsync<Exception>(() => call);
    }

    [Fact]
    public async Task An_answer_comes_late_by_the_simulators_clock()
    {
        Simulator.Faults.Add(Fault.LateAnswer(TimeSpan.FromMinutes(5)));

        var call = CreateAsync();
        await RecordedAsync(1);
        Assert.False(call.IsCompleted);
        await AdvanceUntilAsync(call, TimeSpan.FromMinutes(5));

        using var answer = await call;
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [MemberData(nameof(Protocols))]
    public async Task An_answer_drips(string protocol)
    {
        Simulator.Faults.Add(Fault.SlowDrip(TimeSpan.FromSeconds(1)));

        using var answer = await Http.SendAsync(Creation(protocol), HttpCompletionOption.ResponseHeadersRead, Token);
        var body = answer.Content.ReadAsStringAsync(Token);
        var started = _time.GetUtcNow();
        await AdvanceUntilAsync(body, TimeSpan.FromSeconds(1));

        var text = await body;
        Assert.NotNull(JsonNode.Parse(text)!["id"]);
        Assert.True(_time.GetUtcNow() - started >= TimeSpan.FromSeconds(Encoding.UTF8.GetByteCount(text) - 1));
    }

    [Fact]
    public async Task A_connection_is_ended_in_good_order_after_its_answer()
    {
        Simulator.Faults.Add(Fault.GoAway().Times(1));

        using var last = await CreateAsync("1.1");
        using var next = await CreateAsync("1.1");

        Assert.True(last.Headers.ConnectionClose);
        Assert.NotEqual(true, next.Headers.ConnectionClose);
        Assert.Equal(2, await MessagesAsync());
    }

    [Fact]
    public async Task With_HTTP_2_the_next_request_takes_a_new_connection()
    {
        Simulator.Faults.Add(Fault.GoAway());
        var connections = 0;
        using var handler = Simulator.CreateHandler();
        var connect = handler.ConnectCallback!;
        handler.ConnectCallback = (context, token) =>
        {
            connections++;
            return connect(context, token);
        };
        using var http = new HttpClient(handler) { BaseAddress = Simulator.BaseAddress };

        for (var i = 0; i < 3; i++)
        {
            using var answer = await http.SendAsync(Creation("2.0"), Token);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        Assert.Equal(3, connections);
    }

    [Fact]
    public async Task A_silent_connection_answers_nothing_and_does_not_end()
    {
        Simulator.Faults.Add(Fault.SilentConnection().Times(1));
        using var impatient = new CancellationTokenSource();

        // The second one meets no fault of its own, but is on the same connection.
        var first = Http.SendAsync(Creation("2.0"), impatient.Token);
        await RecordedAsync(1);
        var second = Http.SendAsync(Creation("2.0"), impatient.Token);
        await RecordedAsync(2);

        Assert.Equal(1, Simulator.Network.OpenConnections);
        Assert.False(first.IsCompleted);
        Assert.False(second.IsCompleted);
        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.WhenAll(first, second));
    }

    [Fact]
    public async Task A_fault_is_seen_in_the_record_of_the_request()
    {
        Simulator.Faults.Add(Fault.Status(503).Times(1));

        using var failed = await CreateAsync();
        using var passed = await CreateAsync();

        Assert.Equal(
            ["POST /notifications -> 503 [status=503,times=1]", "POST /notifications -> 200"],
            Simulator.Requests.Select(request => request.ToString()));
        Assert.Null(Simulator.Requests[1].Fault);
    }

    [Fact]
    public async Task A_fault_that_hides_a_success_leaves_the_key_used()
    {
        Simulator.Faults.Add(Fault.Status(504).AfterProcessing().Times(1));
        var message = Message();
        message["idempotency_key"] = Guid.NewGuid().ToString();

        var hidden = await SendMessageAsync(message);
        var again = await SendMessageAsync(message);

        Assert.Equal(HttpStatusCode.GatewayTimeout, hidden.Status);
        Assert.Equal("true", again.Replayed);
        Assert.True(Simulator.Requests[1].IsReplay);
        Assert.Equal(1, await MessagesAsync());
    }

    private static Exception Innermost(Exception exception) => exception.InnerException is { } inner ? Innermost(inner) : exception;

    private HttpRequestMessage WithKey(string protocol, string method, string path)
    {
        var request = Request(method, path, "Key " + Simulator.AppKey);
        request.Version = Version.Parse(protocol);
        request.VersionPolicy = HttpVersionPolicy.RequestVersionExact;
        return request;
    }

    private HttpRequestMessage Creation(string protocol)
    {
        var request = WithKey(protocol, "POST", "/notifications");
        request.Content = new StringContent(Message().ToJsonString(), Encoding.UTF8, "application/json");
        return request;
    }

    private async Task<HttpResponseMessage> CreateAsync(string protocol = "2.0")
    {
        using var request = Creation(protocol);
        return await Http.SendAsync(request, Token);
    }

    /// <summary>How many messages were accepted.</summary>
    private async Task<int> MessagesAsync()
    {
        Simulator.Faults.Clear();
        var list = await SendAsync("GET", $"/notifications?app_id={Simulator.AppId}");
        return list.Json["total_count"]!.GetValue<int>();
    }

    /// <summary>Waits until a number of requests have arrived.</summary>
    private async Task RecordedAsync(int count)
    {
        while (Simulator.Requests.Count < count)
        {
            Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    private async Task AdvanceUntilAsync(Task task, TimeSpan step)
    {
        while (!task.IsCompleted)
        {
            Token.ThrowIfCancellationRequested();
            _time.Advance(step);
            await Task.Yield();
        }
    }
}
