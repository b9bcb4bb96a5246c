using System.Net;
using System.Text.Json.Nodes;

namespace OneSignal.Generated.Testing.Tests;

public sealed class SegmentTests : SimulatorTest
{
    private const string Gold = """[{"field":"tag","key":"plan","relation":"=","value":"gold"}]""";

    [Fact]
    public async Task A_segment_counts_those_who_fit_and_shows_its_definition_when_asked()
    {
        await MemberAsync("ada", "gold");
        await MemberAsync("bob", "silver");
        var id = await CreatedAsync("VIP", Gold);

        var plain = await SendAsync("GET", Path(id));
        var detailed = await SendAsync("GET", Path(id) + "?include-segment-detail=true");

        Assert.Equal("""{"subscriber_count":1}""", plain.Text);
        Assert.Equal("VIP", detailed.Json["payload"]!["name"]!.GetValue<string>());
        Assert.Equal("custom", detailed.Json["payload"]!["source"]!.GetValue<string>());
        Assert.Equal(Gold, detailed.Json["payload"]!["filters"]!.ToJsonString());
    }

    [Fact]
    public async Task A_message_to_a_segment_reaches_its_members()
    {
        await MemberAsync("ada", "gold");
        await MemberAsync("bob", "silver");
        await CreatedAsync("VIP", Gold);
        var message = Message();
        message["included_segments"] = new JsonArray("VIP");

        var id = await SentAsync(message);

        Assert.Equal(1, Simulator.Inspect((organization, now) =>
            organization.Apps.Single().Messages.Find(id, now)!.Audience.Reached.Count));
    }

    [Fact]
    public async Task The_oldest_segment_comes_first_and_those_of_every_app_before_it()
    {
        await CreatedAsync("first", Gold);
        await CreatedAsync("second", Gold);

        var all = await SendAsync("GET", AppPath("segments"));
        var page = await SendAsync("GET", AppPath("segments?offset=4&limit=1"));

        Assert.Equal(["first", "second"], Names(all)[^2..]);
        Assert.Contains("Subscribed Users", Names(all));
        Assert.Equal(300, all.Json["limit"]!.GetValue<int>());
        Assert.Equal(["first"], Names(page));
        Assert.Equal(6, page.Json["total_count"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_name_is_taken_once()
    {
        var id = await CreatedAsync("VIP", Gold);
        var other = await CreatedAsync("Other", Gold);

        var created = await CreateAsync("VIP", Gold);
        var renamed = await UpdateAsync(other, "VIP");
        var itself = await UpdateAsync(id, "VIP");

        Assert.Equal((HttpStatusCode.BadRequest, "Segment name is already taken."), (created.Status, created.ErrorText));
        Assert.Equal((HttpStatusCode.BadRequest, "Segment name is already taken."), (renamed.Status, renamed.ErrorText));
        Assert.False(renamed.Json["success"]!.GetValue<bool>());
        Assert.Equal(HttpStatusCode.OK, itself.Status);
    }

    [Fact]
    public async Task New_filters_replace_all_there_were_and_absent_ones_leave_them()
    {
        await MemberAsync("ada", "gold");
        await MemberAsync("bob", "silver");
        var id = await CreatedAsync("VIP", Gold);

        await UpdateAsync(id, "VIP");
        var before = await SendAsync("GET", Path(id));
        await UpdateAsync(id, "VIP", """[{"field":"tag","key":"plan","relation":"exists"}]""");
        var after = await SendAsync("GET", Path(id));

        Assert.Equal(1, before.Json["subscriber_count"]!.GetValue<int>());
        Assert.Equal(2, after.Json["subscriber_count"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_segment_that_is_gone_is_not_found_in_the_words_of_each_operation()
    {
        var id = await CreatedAsync("VIP", Gold);

        Assert.Equal("""{"success":true}""", (await SendAsync("DELETE", Path(id))).Text);
        var deleted = await SendAsync("DELETE", Path(id));
        var read = await SendAsync("GET", Path(id));
        var updated = await UpdateAsync(id, "VIP");

        Assert.Equal((HttpStatusCode.NotFound, """{"success":false}"""), (deleted.Status, deleted.Text));
        Assert.Equal((HttpStatusCode.NotFound, """{"errors":["segment not found"]}"""), (read.Status, read.Text));
        Assert.Equal((HttpStatusCode.NotFound, """{"success":false,"errors":["segment not found"]}"""), (updated.Status, updated.Text));
    }

    [Theory]
    [InlineData("""[{"field":"session_count","relation":"exists"}]""")]
    [InlineData("""[{"field":"session_count","relation":">","value":"1"},{"operator":"OR"}]""")]
    [InlineData("[]")]
    public async Task Conditions_that_cannot_be_read_are_refused(string filters)
    {
        Assert.Equal(HttpStatusCode.BadRequest, (await CreateAsync("VIP", filters)).Status);
    }

    [Fact]
    public async Task What_every_app_has_cannot_be_changed()
    {
        var list = await SendAsync("GET", AppPath("segments"));
        var id = list.Json["segments"]![0]!["id"]!.GetValue<string>();

        Assert.True(list.Json["segments"]![0]!["read_only"]!.GetValue<bool>());
        Assert.Equal(HttpStatusCode.BadRequest, (await UpdateAsync(id, "Mine")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await SendAsync("DELETE", Path(id))).Status);
    }

    private string Path(string id) => AppPath("segments/" + id);

    private Task<Answer> CreateAsync(string name, string filters) =>
        SendAsync("POST", AppPath("segments"), new JsonObject { ["name"] = name, ["filters"] = JsonNode.Parse(filters) });

    private async Task<string> CreatedAsync(string name, string filters)
    {
        var answer = await CreateAsync(name, filters);
        Assert.Equal(HttpStatusCode.Created, answer.Status);
        return answer["id"];
    }

    private Task<Answer> UpdateAsync(string id, string name, string? filters = null)
    {
        var body = new JsonObject { ["name"] = name };
        if (filters is not null)
        {
            body["filters"] = JsonNode.Parse(filters);
        }

        return SendAsync("PATCH", Path(id), body);
    }

    private async Task MemberAsync(string name, string plan)
    {
        await SubscriberAsync(name);
        await SendAsync("PATCH", UserPath("external_id", name), JsonNode.Parse(
            $$$"""{"properties":{"tags":{"plan":"{{{plan}}}"} } }"""));
    }

    private static List<string> Names(Answer list) =>
        [.. list.Json["segments"]!.AsArray().Select(segment => segment!["name"]!.GetValue<string>())];
}
