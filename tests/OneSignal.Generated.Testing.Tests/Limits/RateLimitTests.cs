using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using OneSignal.Generated.Testing.Limits;
using OneSignal.Generated.Testing.Routing;

namespace OneSignal.Generated.Testing.Tests.Limits;

public sealed class RateLimitTests : SimulatorTest
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));

    protected override OneSignalSimulatorOptions Options => new() { TimeProvider = _time, RateLimits = RateLimits.Free };

    [Fact]
    public void Every_sentence_of_the_document_is_understood()
    {
        var limits = ApiDocument.Embedded.Operations
            .ToDictionary(operation => operation.Id, operation => RateLimit.Read(operation.RateLimit));

        Assert.Equal(new RateLimit(150, 6000, null, IsShared: true, null), limits["createNotification"]);
        Assert.Equal(limits["createNotification"], limits["cancelNotification"]);
        Assert.Equal(new RateLimit(1, 1, 10, IsShared: false, null), limits["getUser"]);
        Assert.Equal(new RateLimit(1000, 1000, null, IsShared: false, 1), limits["updateUser"]);
        Assert.Null(limits["createCustomEvents"]);
        Assert.Throws<FormatException>(() => RateLimit.Read("as often as you like"));
    }

    [Fact]
    public async Task More_messages_than_the_plan_allows_are_refused_until_the_time_that_is_asked_for()
    {
        var statuses = await ManyAsync(151, () => SendMessageAsync(Message()));
        Assert.Equal(150, statuses.Count(status => status == HttpStatusCode.OK));

        var refused = await SendMessageAsync(Message());
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.Status);
        Assert.Equal("API rate limit exceeded", refused.ErrorText);
        Assert.Equal("1", refused.RetryAfter);

        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.OK, (await SendMessageAsync(Message())).Status);
    }

    [Fact]
    public async Task Cancelling_counts_with_sending()
    {
        await ManyAsync(150, () => SendMessageAsync(Message()));

        var cancelled = await SendAsync("DELETE", $"/notifications/{Guid.NewGuid()}?app_id={Simulator.AppId}");

        Assert.Equal(HttpStatusCode.TooManyRequests, cancelled.Status);
    }

    [Fact]
    public async Task Reading_has_bursts_of_its_own()
    {
        var path = $"/notifications?app_id={Simulator.AppId}";

        Assert.Equal(10, (await ManyAsync(12, () => SendAsync("GET", path))).Count(status => status == HttpStatusCode.OK));
        _time.Advance(TimeSpan.FromSeconds(3));
        Assert.Equal(3, (await ManyAsync(5, () => SendAsync("GET", path))).Count(status => status == HttpStatusCode.OK));
        _time.Advance(TimeSpan.FromHours(1));
        Assert.Equal(10, (await ManyAsync(12, () => SendAsync("GET", path))).Count(status => status == HttpStatusCode.OK));
        Assert.Equal(HttpStatusCode.OK, (await SendMessageAsync(Message())).Status);
    }

    [Fact]
    public async Task One_user_changes_once_a_second_and_others_are_free()
    {
        var change = new JsonObject { ["properties"] = new JsonObject { ["language"] = "fr" } };

        var first = await SendAsync("PATCH", UserPath("external_id", "ada"), change);
        var second = await SendAsync("PATCH", UserPath("external_id", "ada"), change);
        var other = await SendAsync("PATCH", UserPath("external_id", "bob"), change);

        Assert.Equal(HttpStatusCode.Accepted, first.Status);
        Assert.Equal(HttpStatusCode.TooManyRequests, second.Status);
        Assert.Equal("Rate Limit Exceeded", second.ErrorObject["code"]!.GetValue<string>());
        Assert.Equal(HttpStatusCode.Accepted, other.Status);
    }

    [Fact]
    public async Task A_wrong_key_is_refused_as_such_and_costs_nothing()
    {
        await ManyAsync(20, () => SendAsync("GET", $"/notifications?app_id={Simulator.AppId}", null, "Key wrong"));

        Assert.Equal(HttpStatusCode.OK, (await SendAsync("GET", $"/notifications?app_id={Simulator.AppId}")).Status);
    }

    [Fact]
    public async Task Without_limits_nothing_is_refused()
    {
        await using var simulator = await OneSignalSimulator.StartAsync(new() { TimeProvider = _time }, Token);
        using var client = simulator.CreateClient();

        for (var i = 0; i < 30; i++)
        {
            await client.Notifications.ListAsync(cancellationToken: Token);
        }
    }

    [Fact]
    public void Buckets_of_users_who_were_left_alone_are_forgotten()
    {
        var now = _time.GetUtcNow();
        var operation = ApiDocument.Embedded.Operations.Single(operation => operation.Id == "deleteUser");
        var limiter = new RateLimiter(ApiDocument.Embedded, RateLimits.Paid);
        for (var i = 0; i < 50_000; i++)
        {
            now += TimeSpan.FromMilliseconds(1);
            var path = new Dictionary<string, string> { ["alias_label"] = "external_id", ["alias_id"] = $"user-{i}" };

            Assert.Equal(TimeSpan.Zero, limiter.Wait(operation, "app", path, default, now));
        }

        Assert.InRange(limiter.Buckets, 1, 20_000);
    }

    private static async Task<List<HttpStatusCode>> ManyAsync(int count, Func<Task<Answer>> send)
    {
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < count; i++)
        {
            statuses.Add((await send()).Status);
        }

        return statuses;
    }
}
