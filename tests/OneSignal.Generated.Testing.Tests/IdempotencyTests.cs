using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;

namespace OneSignal.Generated.Testing.Tests;

public sealed class IdempotencyTests : SimulatorTest
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 12, 1, 8, 0, 0, TimeSpan.Zero));

    protected override OneSignalSimulatorOptions Options => new() { TimeProvider = _clock };

    [Fact]
    public async Task The_same_key_gets_the_same_answer_and_sends_nothing()
    {
        var message = Keyed(Guid.NewGuid().ToString());

        var first = await SendMessageAsync(message);
        var second = await SendMessageAsync(message);

        Assert.Null(first.Replayed);
        Assert.Equal("true", second.Replayed);
        Assert.Equal(HttpStatusCode.OK, second.Status);
        Assert.Equal(first.Text, second.Text);
        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task The_answer_repeats_the_key()
    {
        var key = Guid.NewGuid().ToString();

        Assert.Equal(key, (await SendMessageAsync(Keyed(key))).Json["external_id"]!.GetValue<string>());
        Assert.Null((await SendMessageAsync(Message())).Json["external_id"]);
    }

    [Fact]
    public async Task A_key_used_again_for_another_message_silently_sends_nothing()
    {
        var key = Guid.NewGuid().ToString();
        var other = Keyed(key);
        other["contents"]!["en"] = "Something else";

        var first = await SendMessageAsync(Keyed(key));
        var second = await SendMessageAsync(other);

        Assert.Equal(first.Text, second.Text);
        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task Another_key_is_another_message()
    {
        var first = await SendMessageAsync(Keyed(Guid.NewGuid().ToString()));
        var second = await SendMessageAsync(Keyed(Guid.NewGuid().ToString()));

        Assert.NotEqual(first.Text, second.Text);
        Assert.Equal(2, await CountAsync());
    }

    [Fact]
    public async Task A_key_is_a_UUID_with_or_without_capitals()
    {
        var key = Guid.NewGuid().ToString();
        await SendMessageAsync(Keyed(key));

        Assert.Equal("true", (await SendMessageAsync(Keyed(key.ToUpperInvariant()))).Replayed);
    }

    [Fact]
    public async Task A_key_is_remembered_for_thirty_days()
    {
        var message = Keyed(Guid.NewGuid().ToString());
        var first = await SendMessageAsync(message);

        _clock.Advance(TimeSpan.FromDays(30) - TimeSpan.FromSeconds(1));
        var within = await SendMessageAsync(message);
        _clock.Advance(TimeSpan.FromSeconds(1));
        var after = await SendMessageAsync(message);

        Assert.Equal("true", within.Replayed);
        Assert.Null(after.Replayed);
        Assert.NotEqual(first.Text, after.Text);
    }

    [Fact]
    public async Task A_refused_request_does_not_use_up_its_key()
    {
        var message = Keyed(Guid.NewGuid().ToString());
        message["contents"]!.AsObject().Remove("en");
        Assert.Equal(HttpStatusCode.BadRequest, (await SendMessageAsync(message)).Status);

        message["contents"]!["en"] = "Put right";
        var answer = await SendMessageAsync(message);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Null(answer.Replayed);
    }

    [Fact]
    public async Task The_former_name_of_the_key_works_and_has_keys_of_its_own()
    {
        var key = Guid.NewGuid().ToString();
        var former = Message();
        former["external_id"] = key;

        await SendMessageAsync(Keyed(key));
        var first = await SendMessageAsync(former);
        var second = await SendMessageAsync(former);

        Assert.Null(first.Replayed);
        Assert.Equal("true", second.Replayed);
    }

    [Fact]
    public async Task A_key_that_is_no_UUID_is_refused()
    {
        var answer = await SendMessageAsync(Keyed("order-4711"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.StartsWith("idempotency_key", answer.ErrorText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Starting_a_live_activity_replays_with_its_own_status()
    {
        var start = new JsonObject
        {
            ["event"] = "start",
            ["activity_id"] = "delivery-1",
            ["name"] = "delivery",
            ["event_attributes"] = new JsonObject(),
            ["event_updates"] = new JsonObject(),
            ["contents"] = new JsonObject { ["en"] = "Started" },
            ["headings"] = new JsonObject { ["en"] = "Delivery" },
            ["included_segments"] = new JsonArray("All"),
            ["idempotency_key"] = Guid.NewGuid().ToString(),
        };
        var path = $"/apps/{Simulator.AppId}/activities/activity/delivery";

        var first = await SendAsync("POST", path, start);
        var second = await SendAsync("POST", path, start);

        Assert.Equal((HttpStatusCode.Created, (string?)null), (first.Status, first.Replayed));
        Assert.Equal((HttpStatusCode.Created, "true"), (second.Status, second.Replayed));
    }

    [Fact]
    public async Task Of_many_requests_with_one_key_at_the_same_time_one_sends()
    {
        var message = Keyed(Guid.NewGuid().ToString());

        var answers = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => SendMessageAsync(message)));

        Assert.Single(answers, answer => answer.Replayed is null);
        Assert.Single(answers.Select(answer => answer.Text).Distinct(StringComparer.Ordinal));
        Assert.Equal(1, await CountAsync());
        Assert.Equal(64, Simulator.Requests.Count(request => request.OperationId == "createNotification"));
    }

    private JsonObject Keyed(string key)
    {
        var message = Message();
        message["idempotency_key"] = key;
        return message;
    }

    private async Task<int> CountAsync() =>
        (await SendAsync("GET", $"/notifications?app_id={Simulator.AppId}")).Json["total_count"]!.GetValue<int>();
}
