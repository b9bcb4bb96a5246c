using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;

namespace OneSignal.Generated.Testing.Tests;

public sealed class CustomEventTests : SimulatorTest
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 12, 1, 8, 0, 0, TimeSpan.Zero));

    protected override OneSignalSimulatorOptions Options => new() { TimeProvider = _clock };

    [Fact]
    public async Task Events_of_known_users_are_recorded_and_the_others_are_named()
    {
        var user = await SubscriberAsync("ada");

        var answer = await SendEventsAsync($$$"""
            [
              {"name":"bought","external_id":"ada","properties":{"total":49.9}},
              {"name":"bought","external_id":"nobody","event_id":"e-1"},
              {"name":"read","onesignal_id":"{{{user["identity"]!["onesignal_id"]}}}","payload":{}}
            ]
            """);

        Assert.Equal(HttpStatusCode.Accepted, answer.Status);
        var failed = Assert.Single(answer.Json["errors"]!.AsArray())!;
        Assert.Equal(("nobody", "e-1", "not found"),
            ((string)failed["event_user_id"]!, (string)failed["event_id"]!, (string)failed["error"]!["code"]!));
        Assert.Equal(["bought", "read"], Recorded());
    }

    [Fact]
    public async Task An_event_with_a_key_is_recorded_once_within_four_hours()
    {
        var key = Guid.NewGuid().ToString();
        var events = $$"""[{"name":"bought","external_id":"ada","idempotency_key":"{{key}}"},{"name":"read","external_id":"ada"}]""";

        var first = await SendEventsAsync(events);
        _clock.Advance(TimeSpan.FromHours(4) - TimeSpan.FromSeconds(1));
        var second = await SendEventsAsync(events.Replace(key, key.ToUpperInvariant(), StringComparison.Ordinal));
        Assert.Equal(["bought", "read", "read"], Recorded());
        _clock.Advance(TimeSpan.FromSeconds(1));
        await SendEventsAsync(events);

        Assert.Equal("""{"errors":[]}""", first.Text);
        Assert.Equal(first.Text, second.Text);
        Assert.Equal(["bought", "read", "read", "bought", "read"], Recorded());
    }

    [Fact]
    public async Task What_is_to_happen_in_the_future_has_happened_now()
    {
        await SendEventsAsync("""[{"name":"a","external_id":"ada","timestamp":"2027-01-01T00:00:00Z"},{"name":"b","external_id":"ada","timestamp":"2026-11-01T00:00:00Z"}]""");

        Assert.Equal(
            [_clock.GetUtcNow(), new DateTimeOffset(2026, 11, 1, 0, 0, 0, TimeSpan.Zero)],
            Simulator.Inspect((organization, now) => organization.Apps.Single().Events.All(now).Select(recorded => recorded.At).ToList()));
    }

    [Fact]
    public async Task An_event_without_a_user_or_beyond_its_size_is_refused_with_all_others()
    {
        var nobody = await SendEventsAsync("""[{"name":"fine","external_id":"ada"},{"name":"bought"}]""");
        var large = await SendEventsAsync($$$"""[{"name":"bought","external_id":"ada","properties":{"text":"{{{new string('x', 2024)}}}" } }]""");

        Assert.Equal(HttpStatusCode.BadRequest, nobody.Status);
        Assert.StartsWith("events[1]", nobody.ErrorText, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, large.Status);
        Assert.Empty(Recorded());
    }

    private Task<Answer> SendEventsAsync(string events) =>
        SendAsync("POST", AppPath("custom_events"), new JsonObject { ["events"] = JsonNode.Parse(events) });

    private List<string> Recorded() => Simulator.Inspect((organization, now) =>
        organization.Apps.Single().Events.All(now).Select(recorded => recorded.Name).ToList());
}
