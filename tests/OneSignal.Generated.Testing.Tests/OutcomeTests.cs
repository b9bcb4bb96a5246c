using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;

namespace OneSignal.Generated.Testing.Tests;

public sealed class OutcomeTests : SimulatorTest
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 12, 1, 8, 0, 0, TimeSpan.Zero));

    protected override OneSignalSimulatorOptions Options => new() { TimeProvider = _clock };

    [Theory]
    [InlineData("outcome_names=os__confirmed_delivery.count", "os__confirmed_delivery count 1")]
    [InlineData("outcome_names=os__confirmed_delivery.count&outcome_time_range=1d", "os__confirmed_delivery count 2")]
    [InlineData("outcome_names=os__confirmed_delivery.count&outcome_platforms=0,8", "os__confirmed_delivery count 0")]
    [InlineData("outcome_names=os__confirmed_delivery.count&outcome_platforms=0,1", "os__confirmed_delivery count 1")]
    [InlineData("outcome_names=os__confirmed_delivery.count&outcome_attribution=influenced", "os__confirmed_delivery count 0")]
    [InlineData("outcome_names=os__session_duration.count,os__session_duration.sum", "os__session_duration count 1, os__session_duration sum 340")]
    [InlineData("outcome_names=os__click.count,Purchase.sum", "os__click count 0, Purchase sum 0")]
    [InlineData("outcome_names[]=Sales, Purchase.sum", "Sales, Purchase sum 0")]
    public async Task Deliveries_and_sessions_are_counted(string query, string expected)
    {
        await SubscriberAsync("ada");
        await SentAsync(Message());
        _clock.Advance(TimeSpan.FromHours(2));
        await SentAsync(Message());
        await SendAsync("PATCH", UserPath("external_id", "ada"), JsonNode.Parse("""{"deltas":{"session_count":1,"session_time":340}}"""));

        var answer = await SendAsync("GET", AppPath("outcomes?") + query);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(expected, string.Join(", ", answer.Json["outcomes"]!.AsArray()
            .Select(outcome => $"{outcome!["id"]} {outcome["aggregation"]} {outcome["value"]}")));
    }

    [Theory]
    [InlineData("outcome_names=os__click")]
    [InlineData("outcome_names=os__click.sum")]
    [InlineData("")]
    public async Task A_name_that_says_not_how_to_add_up_is_refused(string query)
    {
        Assert.Equal(HttpStatusCode.BadRequest, (await SendAsync("GET", AppPath("outcomes?") + query)).Status);
    }

    [Fact]
    public async Task A_message_shows_its_own_outcomes_when_asked()
    {
        await SubscriberAsync("ada");
        await SentAsync(Message());
        var id = await SentAsync(Message());

        var answer = await SendAsync("GET", $"/notifications/{id}?app_id={Simulator.AppId}&outcome_names=os__confirmed_delivery.count");

        Assert.Equal(1, (int)answer.Json["outcomes"]![0]!["value"]!);
    }
}
