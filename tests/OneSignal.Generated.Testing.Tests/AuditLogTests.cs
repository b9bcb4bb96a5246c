using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using OneSignal.Generated.Testing.Tests.Support;

namespace OneSignal.Generated.Testing.Tests;

public sealed class AuditLogTests : SimulatorTest
{
    private readonly FakeTimeProvider _clock = new(Scene.Time);

    protected override OneSignalSimulatorOptions Options => new() { TimeProvider = _clock };

    [Fact]
    public async Task What_was_done_is_listed_with_who_and_what()
    {
        var id = await SegmentAsync("VIP");
        await SendAsync("DELETE", AppPath("segments/" + id));
        await SegmentAsync("");

        var entries = Entries(await ListAsync(Since));

        Assert.Equal(["segment.created", "segment.deleted"], entries.Select(entry => (string)entry!["action"]!));
        Assert.Equal(id, (string)entries[0]!["targets"]![0]!["id"]!);
        Assert.Equal("VIP", (string)entries[0]!["targets"]![0]!["name"]!);
        Assert.Equal("segment", (string)entries[0]!["targets"]![0]!["type"]!);
        Assert.Equal("first key", (string)entries[0]!["actor"]!["name"]!);
        Assert.Equal("127.0.0.1", (string)entries[0]!["context"]!["ip"]!);
        Assert.Equal(Simulator.AppId, (string)entries[0]!["app_id"]!);
    }

    [Fact]
    public async Task Pages_follow_each_other_by_cursor()
    {
        foreach (var name in new[] { "a", "b", "c" })
        {
            await SegmentAsync(name);
        }

        var first = await ListAsync(Since + "&limit=2");
        var second = await ListAsync("limit=2&cursor=" + Uri.EscapeDataString(first["next_cursor"]));

        Assert.Equal(["a", "b"], Names(first));
        Assert.True(first.Json["has_more"]!.GetValue<bool>());
        Assert.Equal(["c"], Names(second));
        Assert.False(second.Json["has_more"]!.GetValue<bool>());
        Assert.Null(second.Json["next_cursor"]);
    }

    [Theory]
    [InlineData("&limit=0", 1)]
    [InlineData("&limit=1000", 3)]
    [InlineData("&actions=segment.created&actions=app.created", 3)]
    [InlineData("&actions=segment.deleted", 0)]
    [InlineData("&target_types=app", 1)]
    [InlineData("&app_ids=00000000-0000-0000-0000-000000000001", 1)]
    [InlineData("&actor_emails=ada@example.com", 0)]
    [InlineData("&ip_addresses=127.0.0.1", 3)]
    public async Task Filters_narrow_the_list_and_limits_are_put_right(string query, int count)
    {
        await SegmentAsync("a");
        await SegmentAsync("b");
        await SendAsOrganizationAsync(
            "POST", "/apps", new JsonObject { ["name"] = "Other", ["organization_id"] = Simulator.OrganizationId });

        Assert.Equal(count, Entries(await ListAsync(Since + query)).Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("start_time=2026-02-17T00:00:00Z")]
    [InlineData("start_time=2026-08-01T00:00:00Z")]
    [InlineData("start_time=2026-11-19T00:00:00Z&end_time=2026-11-18T00:00:00Z")]
    [InlineData("cursor=made-up")]
    public async Task A_range_that_cannot_be_listed_is_refused(string query)
    {
        Assert.Equal(HttpStatusCode.BadRequest, (await ListAsync(query)).Status);
    }

    [Fact]
    public async Task A_range_ends_where_it_says_and_entries_are_gone_after_ninety_days()
    {
        await SegmentAsync("early");
        _clock.Advance(TimeSpan.FromHours(2));
        await SegmentAsync("late");

        Assert.Equal(["early"], Names(await ListAsync(Since + "&end_time=" + Time(_clock.GetUtcNow().AddHours(-1)))));

        _clock.Advance(TimeSpan.FromDays(90) - TimeSpan.FromHours(1));
        Assert.Equal(["late"], Names(await ListAsync("start_time=" + Time(_clock.GetUtcNow().AddDays(-90)))));
        Assert.Equal(HttpStatusCode.BadRequest, (await ListAsync("start_time=" + Time(_clock.GetUtcNow().AddDays(-90).AddSeconds(-1)))).Status);
    }

    [Fact]
    public async Task Another_organization_is_refused()
    {
        var answer = await SendAsOrganizationAsync("GET", $"/organizations/{Guid.NewGuid()}/audit_logs?{Since}");

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
    }

    private static string Since => "start_time=" + Time(Scene.Time.AddHours(-1));

    private static string Time(DateTimeOffset time) => Uri.EscapeDataString(time.ToString("O"));

    private Task<Answer> ListAsync(string query) =>
        SendAsOrganizationAsync("GET", $"/organizations/{Simulator.OrganizationId}/audit_logs?{query}");

    private async Task<string?> SegmentAsync(string name)
    {
        var answer = await SendAsync("POST", AppPath("segments"), new JsonObject
        {
            ["name"] = name,
            ["filters"] = JsonNode.Parse("""[{"field":"language","relation":"=","value":"de"}]"""),
        });
        return (string?)answer.Json["id"];
    }

    private static JsonArray Entries(Answer answer)
    {
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return answer.Json["audit_logs"]!.AsArray();
    }

    private static List<string> Names(Answer answer) => [.. Entries(answer).Select(entry => (string)entry!["targets"]![0]!["name"]!)];
}
