using System.Net;
using System.Text.Json.Nodes;

namespace OneSignal.Generated.Testing.Tests;

public sealed class LiveActivityTests : SimulatorTest
{
    [Fact]
    public async Task An_activity_is_started_updated_and_ended_and_then_it_is_gone()
    {
        var started = await StartAsync(Activity());
        var updated = await UpdateAsync("delivery-1", "update");
        var ended = await UpdateAsync("delivery-1", "end");
        var tooLate = await UpdateAsync("delivery-1", "update");

        Assert.Equal(HttpStatusCode.Created, started.Status);
        Assert.True(Guid.TryParse(started["notification_id"], out _));
        Assert.Equal(HttpStatusCode.Created, updated.Status);
        Assert.NotEqual("", updated["id"]);
        Assert.Equal(HttpStatusCode.Created, ended.Status);
        Assert.Equal((HttpStatusCode.NotFound, "activity_id not found in this app"), (tooLate.Status, tooLate.ErrorText));
    }

    [Fact]
    public async Task The_message_of_an_activity_can_be_read()
    {
        var id = (await StartAsync(Activity()))["notification_id"];

        Assert.Equal(HttpStatusCode.OK, (await SendAsync("GET", $"/notifications/{id}?app_id={Simulator.AppId}")).Status);
    }

    [Theory]
    [InlineData("included_segments", "[]")]
    [InlineData("contents", """{"de":"Hallo"}""")]
    [InlineData("headings", "{}")]
    [InlineData("headings", """{"en":"Hi","de":"Hallo"}""")]
    public async Task An_activity_needs_an_audience_and_English_texts(string property, string value)
    {
        var activity = Activity();
        activity[property] = JsonNode.Parse(value);

        Assert.Equal(HttpStatusCode.BadRequest, (await StartAsync(activity)).Status);
    }

    [Fact]
    public async Task Only_the_end_of_an_activity_has_a_dismissal_date()
    {
        await StartAsync(Activity());

        var refused = await UpdateAsync("delivery-1", "update", dismissalDate: 1_795_520_000);
        var accepted = await UpdateAsync("delivery-1", "end", dismissalDate: 1_795_520_000);

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.StartsWith("dismissal_date", refused.ErrorText, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Created, accepted.Status);
    }

    private static JsonObject Activity() => new()
    {
        ["event"] = "start",
        ["activity_id"] = "delivery-1",
        ["name"] = "delivery",
        ["event_attributes"] = new JsonObject(),
        ["event_updates"] = new JsonObject(),
        ["contents"] = new JsonObject { ["en"] = "Started" },
        ["headings"] = new JsonObject { ["en"] = "Delivery" },
        ["included_segments"] = new JsonArray("All"),
    };

    private Task<Answer> StartAsync(JsonObject activity) =>
        SendAsync("POST", AppPath("activities/activity/DeliveryAttributes"), activity);

    private Task<Answer> UpdateAsync(string id, string change, long? dismissalDate = null)
    {
        var body = new JsonObject { ["event"] = change, ["event_updates"] = new JsonObject(), ["name"] = "delivery" };
        if (dismissalDate is not null)
        {
            body["dismissal_date"] = dismissalDate;
        }

        return SendAsync("POST", AppPath($"live_activities/{id}/notifications"), body);
    }
}
