using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;

namespace OneSignal.Generated.Testing.Tests;

public sealed class JourneyTests : SimulatorTest
{
    private const string Wait = """{"kind":"wait","duration_seconds":60}""";

    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 12, 1, 8, 0, 0, TimeSpan.Zero));

    protected override OneSignalSimulatorOptions Options => new() { TimeProvider = _clock };

    [Fact]
    public async Task A_new_journey_is_a_draft_whose_nodes_and_branches_have_ids()
    {
        var journey = await CreatedAsync("""
            {
              "name":"Welcome",
              "nodes":[
                {"kind":"send_push","client_node_id":"hello","template_id":"5e1d9b37-6f0a-4c82-b4d9-20a7c3e8f516"},
                {"kind":"yes_no","branches":[
                  {"condition":{"kind":"on_notification_action","action":"clicked","client_node_id":"hello"},
                   "nodes":[{"kind":"wait","duration_seconds":60}]},
                  {}
                ]}
              ]
            }
            """);

        var first = journey.Json["nodes"]![0]!;
        var branch = journey.Json["nodes"]![1]!["branches"]![0]!;
        Assert.Equal("draft", journey["state"]);
        Assert.Null(journey.Json["started_at"]);
        Assert.Equal((string)first["id"]!, (string)branch["condition"]!["sending_node_id"]!);
        Assert.Null(branch["condition"]!["client_node_id"]);
        Assert.True(Guid.TryParse((string?)branch["nodes"]![0]!["id"], out _));
        Assert.Equal(journey.Text, (await SendAsync("GET", Path(journey["id"]))).Text);
    }

    [Fact]
    public async Task A_patch_merges_objects_clears_by_null_and_replaces_arrays()
    {
        var journey = await CreatedAsync("""
            {
              "name":"Welcome","description":"old",
              "early_exit":{"rules":{"on_session":true,"on_event":{"name":"bought"}}},
              "nodes":[{"kind":"wait","duration_seconds":60},{"kind":"wait","duration_seconds":120}]
            }
            """);

        var changed = await PatchAsync(journey["id"], """
            {"description":null,"early_exit":{"rules":{"on_session":null,"when_not_in_audience":true}},"nodes":[{"kind":"wait","duration_seconds":90}]}
            """);

        Assert.Equal("Welcome", changed["name"]);
        Assert.Null(changed.Json["description"]);
        Assert.Equal(
            """{"rules":{"on_event":{"name":"bought"},"when_not_in_audience":true}}""", changed.Json["early_exit"]!.ToJsonString());
        Assert.Equal(90, (int)Assert.Single(changed.Json["nodes"]!.AsArray())!["duration_seconds"]!);
    }

    [Fact]
    public async Task Who_changes_what_somebody_else_changed_is_told()
    {
        var journey = await CreatedAsync("""{"name":"Welcome"}""");
        var key = journey["concurrency_key"];

        var first = await PatchAsync(journey["id"], $$"""{"name":"Mine","concurrency_key":"{{key}}"}""");
        var second = await PatchAsync(journey["id"], $$"""{"name":"Yours","concurrency_key":"{{key}}"}""");
        var third = await PatchAsync(journey["id"], $$"""{"name":"Yours","concurrency_key":"{{first["concurrency_key"]}}"}""");

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.Conflict, HttpStatusCode.OK], [first.Status, second.Status, third.Status]);
        Assert.Equal("Yours", third["name"]);
    }

    [Fact]
    public async Task An_archived_journey_stays_archived()
    {
        var id = (await ReadyAsync())["id"];

        var active = await PatchAsync(id, """{"state":"active"}""");
        var draft = await PatchAsync(id, """{"state":"draft"}""");
        var archived = await PatchAsync(id, """{"state":"archived"}""");
        var changed = await PatchAsync(id, """{"name":"new"}""");

        Assert.Equal(("active", "2026-12-01T08:00:00.000Z"), (active["state"], active["started_at"]));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, draft.Status);
        Assert.Equal(("archived", "2026-12-01T08:00:00.000Z"), (archived["state"], archived["archived_at"]));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, changed.Status);
    }

    [Fact]
    public async Task The_audience_of_an_active_journey_stays_and_all_else_may_change()
    {
        var id = (await ReadyAsync())["id"];
        await PatchAsync(id, """{"state":"active"}""");

        var audience = await PatchAsync(id, """{"audience":{"kind":"event_trigger","name":"Other"}}""");
        var name = await PatchAsync(id, """{"name":"new"}""");

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.OK), (audience.Status, name.Status));
    }

    [Theory]
    [InlineData("""{"name":"n"}""", "active")]
    [InlineData("""{"name":"n","audience":{"kind":"event_trigger","name":"e"}}""", "active")]
    [InlineData("""{"name":"n","audience":{"kind":"event_trigger","name":"e"},"nodes":[{"kind":"wait","duration_seconds":60}]}""", "scheduled")]
    public async Task A_journey_that_is_not_complete_does_not_start(string journey, string state)
    {
        var id = (await CreatedAsync(journey))["id"];

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await PatchAsync(id, $$"""{"state":"{{state}}"}""")).Status);
    }

    [Fact]
    public async Task A_scheduled_journey_starts_and_stops_by_itself()
    {
        var id = (await ReadyAsync())["id"];

        var scheduled = await PatchAsync(
            id, """{"state":"scheduled","schedule":{"start_at":"2026-12-01T09:00:00Z","stop_at":"2026-12-02T09:00:00Z"}}""");
        _clock.Advance(TimeSpan.FromHours(2));
        var running = await SendAsync("GET", Path(id));
        _clock.Advance(TimeSpan.FromDays(1));
        var stopped = await SendAsync("GET", Path(id));

        Assert.Equal(["scheduled", "active", "archived"], [scheduled["state"], running["state"], stopped["state"]]);
        Assert.Equal("2026-12-01T09:00:00.000Z", running["started_at"]);
    }

    [Theory]
    [InlineData("""{"schedule":{"start_at":"2026-12-01T08:04:59Z"}}""")]
    [InlineData("""{"schedule":{"start_at":"2026-12-02T08:00:00+01:00"}}""")]
    [InlineData("""{"audience":{"kind":"segment"}}""")]
    [InlineData("""{"audience":{"kind":"event_trigger"}}""")]
    [InlineData("""{"nodes":[{"kind":"wait"}]}""")]
    [InlineData("""{"nodes":[{"kind":"wait","duration_seconds":59}]}""")]
    [InlineData("""{"nodes":[{"kind":"send_push"}]}""")]
    [InlineData("""{"nodes":[{"kind":"yes_no","branches":[{}]}]}""")]
    [InlineData("""{"nodes":[{"kind":"split_range","branches":[{"weight":50},{"weight":49}]}]}""")]
    [InlineData("""{"nodes":[{"kind":"wait_until","branches":[]}]}""")]
    [InlineData("""{"nodes":[{"kind":"time_window","relative_to":"schedule_in_timezone","windows":[{"start":{"hour":9,"minute":0},"end":{"hour":9,"minute":14}}]}]}""")]
    [InlineData("""{"nodes":[{"id":"5e1d9b37-6f0a-4c82-b4d9-20a7c3e8f516","kind":"wait","duration_seconds":60}]}""")]
    [InlineData("""{"nodes":[{"kind":"yes_no","branches":[{"condition":{"kind":"on_notification_action","action":"clicked","client_node_id":"x"}},{}]}]}""")]
    [InlineData("""{"reentry_rules":{"duration_seconds":599}}""")]
    public async Task What_a_journey_cannot_be_made_of_is_refused(string part)
    {
        var journey = JsonNode.Parse(part)!.AsObject();
        journey["name"] = "Welcome";

        Assert.Equal(HttpStatusCode.BadRequest, (await SendAsync("POST", AppPath("journeys"), journey)).Status);
    }

    [Fact]
    public async Task Weights_that_are_fractions_add_up()
    {
        await CreatedAsync("""
            {"name":"n","nodes":[{"kind":"split_range","branches":[{"weight":33.3},{"weight":33.3},{"weight":33.4}]}]}
            """);
    }

    [Fact]
    public async Task One_node_is_changed_and_all_others_keep_their_ids()
    {
        var journey = await CreatedAsync($$"""{"name":"Welcome","nodes":[{{Wait}},{{Wait}}]}""");
        var ids = journey.Json["nodes"]!.AsArray().Select(node => (string)node!["id"]!).ToList();

        var changed = await SendAsync("PATCH", Path(journey["id"]) + "/nodes/" + ids[1], JsonNode.Parse("""{"duration_seconds":120}"""));
        var otherKind = await SendAsync("PATCH", Path(journey["id"]) + "/nodes/" + ids[1], JsonNode.Parse("""{"kind":"tag"}"""));
        var unknown = await SendAsync("PATCH", Path(journey["id"]) + "/nodes/" + Guid.NewGuid(), new JsonObject());

        Assert.Equal(ids, changed.Json["nodes"]!.AsArray().Select(node => (string)node!["id"]!));
        Assert.Equal([60, 120], changed.Json["nodes"]!.AsArray().Select(node => (int)node!["duration_seconds"]!));
        Assert.Equal(HttpStatusCode.BadRequest, otherKind.Status);
        Assert.Equal(HttpStatusCode.NotFound, unknown.Status);
    }

    [Fact]
    public async Task The_newest_journey_comes_first_page_by_page()
    {
        foreach (var name in new[] { "a", "b", "c" })
        {
            await CreatedAsync($$"""{"name":"{{name}}"}""");
        }

        var first = await SendAsync("GET", AppPath("journeys?limit=2"));
        var second = await SendAsync("GET", AppPath("journeys?limit=2&cursor=") + Uri.EscapeDataString(first["next_cursor"]));

        Assert.Equal(["c", "b"], first.Json["journeys"]!.AsArray().Select(journey => (string)journey!["name"]!));
        Assert.Equal(["a"], second.Json["journeys"]!.AsArray().Select(journey => (string)journey!["name"]!));
        Assert.False((bool)second.Json["has_more"]!);
    }

    [Fact]
    public async Task Figures_name_every_node_and_a_deleted_journey_has_none()
    {
        var journey = await CreatedAsync($$"""{"name":"n","nodes":[{"kind":"yes_no","branches":[{"nodes":[{{Wait}}]},{}]}]}""");

        var stats = await SendAsync("GET", Path(journey["id"]) + "/stats");
        await SendAsync("DELETE", Path(journey["id"]));

        Assert.Equal(2, stats.Json["nodes"]!.AsObject().Count);
        Assert.Equal(2, stats.Json["branches"]!.AsObject().Count);
        Assert.Equal(0, (int)stats.Json["started"]!);
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync("GET", Path(journey["id"]) + "/stats")).Status);
    }

    private string Path(string id) => AppPath("journeys/" + id);

    private Task<Answer> ReadyAsync() =>
        CreatedAsync($$"""{"name":"Welcome","audience":{"kind":"event_trigger","name":"AccountCreated"},"nodes":[{{Wait}}]}""");

    private async Task<Answer> CreatedAsync(string journey)
    {
        var answer = await SendAsync("POST", AppPath("journeys"), JsonNode.Parse(journey));
        Assert.Equal(HttpStatusCode.Created, answer.Status);
        return answer;
    }

    private Task<Answer> PatchAsync(string id, string patch) => SendAsync("PATCH", Path(id), JsonNode.Parse(patch));
}
