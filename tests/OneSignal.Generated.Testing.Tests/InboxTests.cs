using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;

namespace OneSignal.Generated.Testing.Tests;

public sealed class InboxTests : SimulatorTest
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 12, 1, 8, 0, 0, TimeSpan.Zero));

    protected override OneSignalSimulatorOptions Options => new() { TimeProvider = _clock };

    [Fact]
    public async Task A_broadcast_reaches_everyone_who_is_a_user_in_their_language()
    {
        await PersonAsync("ada", "de");
        await PersonAsync("bob", "fr");
        await BroadcastAsync("""{"subjects":{"en":"News","de":"Neues"},"contents":{"en":"Look","de":"Schau"},"data":"{\"a\":1}"}""");
        await PersonAsync("late", "en");

        var ada = (await InboxAsync("ada"))[0]!;

        Assert.Equal(("Neues", "Schau", "{\"a\":1}"), ((string)ada["subject"]!, (string)ada["body"]!, ada["data"]!.ToJsonString()));
        Assert.Equal("News", (string)(await InboxAsync("bob"))[0]!["subject"]!);
        Assert.Empty(await InboxAsync("late"));
    }

    [Fact]
    public async Task A_broadcast_for_later_comes_when_its_time_has_come_and_goes_after_thirty_days()
    {
        await PersonAsync("ada", "en");
        await BroadcastAsync("""{"subjects":{"en":"News"},"send_after":"2026-12-01T10:00:00Z"}""");

        Assert.Empty(await InboxAsync("ada"));
        _clock.Advance(TimeSpan.FromHours(2));
        Assert.Single(await InboxAsync("ada"));
        _clock.Advance(TimeSpan.FromDays(30));
        Assert.Empty(await InboxAsync("ada"));
    }

    [Fact]
    public async Task Messages_are_marked_one_by_one_and_a_deleted_one_is_listed_no_more()
    {
        await PersonAsync("ada", "en");
        await BroadcastAsync("""{"subjects":{"en":"First"}}""");
        await BroadcastAsync("""{"subjects":{"en":"Second"}}""");
        var newest = (string)(await InboxAsync("ada"))[0]!["id"]!;

        var marked = await MarkAsync("/" + newest, """{"is_read":true,"is_opened":true}""");
        var unread = await SendAsync("GET", Path("ada", "/unread_count"));
        await MarkAsync("/" + newest, """{"is_deleted":true}""");

        Assert.Equal((HttpStatusCode.NoContent, ""), (marked.Status, marked.Text));
        Assert.Equal("""{"count":1}""", unread.Text);
        Assert.Equal("First", (string)Assert.Single(await InboxAsync("ada"))!["subject"]!);
        var stats = (await SendAsync("GET", AppPath("inbox"))).Json["broadcasts_and_stats"]![0]!["stats"]!;
        Assert.Equal("""{"sent":1,"opened":1,"read":1}""", stats.ToJsonString());
    }

    [Theory]
    [InlineData(0, "false false false")]
    [InlineData(1, "true false false")]
    [InlineData(null, "false false false")]
    public async Task Many_are_marked_at_once_from_one_message_on_to_the_oldest(int? from, string unread)
    {
        await PersonAsync("ada", "en");
        foreach (var number in new[] { 1, 2, 3 })
        {
            await BroadcastAsync($$$"""{"subjects":{"en":"{{{number}}}"}}""");
        }

        var query = from is { } index ? "?last_message_id=" + (string)(await InboxAsync("ada"))[index]!["id"]! : "";
        await MarkAsync(query, """{"is_read":true}""");

        Assert.Equal(unread, string.Join(' ', (await InboxAsync("ada")).Select(message => (bool)message!["is_read"]! ? "false" : "true")));
    }

    [Fact]
    public async Task Broadcasts_are_listed_newest_first_page_by_page()
    {
        foreach (var number in new[] { 1, 2, 3 })
        {
            await BroadcastAsync($$$"""{"subjects":{"en":"{{{number}}}"}}""");
        }

        var seen = new List<string>();
        var query = "?limit=2";
        while ((await SendAsync("GET", AppPath("inbox") + query)).Json is var page && page["broadcasts_and_stats"]!.AsArray().Count > 0)
        {
            seen.AddRange(page["broadcasts_and_stats"]!.AsArray().Select(entry => (string)entry!["broadcast"]!["subjects"]!["en"]!));
            query = "?limit=2&last_broadcast_id=" + (string)page["last_broadcast_id"]!;
        }

        Assert.Equal(["3", "2", "1"], seen);
    }

    [Theory]
    [InlineData("GET", "", HttpStatusCode.NotFound)]
    [InlineData("GET", "/unread_count", HttpStatusCode.NotFound)]
    [InlineData("PATCH", "", HttpStatusCode.BadRequest)]
    [InlineData("PATCH", "/9d2c2e9a-54a8-4f6f-9d55-2f9a9b7f0a11", HttpStatusCode.BadRequest)]
    public async Task Nobody_has_no_inbox(string method, string path, HttpStatusCode expected)
    {
        var answer = await SendAsync(method, Path("nobody", path), method == "PATCH" ? new JsonObject { ["is_read"] = true } : null);

        Assert.Equal(expected, answer.Status);
        Assert.Contains("nobody", (string)answer.ErrorObject["title"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_language_of_the_subjects_is_in_the_contents()
    {
        var answer = await SendAsync(
            "POST", AppPath("inbox"), JsonNode.Parse("""{"name":"n","subjects":{"en":"a","de":"b"},"contents":{"en":"c"}}"""));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
    }

    private string Path(string externalId, string path) => UserPath("external_id", externalId) + "/inbox" + path;

    private async Task PersonAsync(string name, string language) => await CreateUserAsync(new JsonObject
    {
        ["identity"] = new JsonObject { ["external_id"] = name },
        ["properties"] = new JsonObject { ["language"] = language },
    });

    private async Task BroadcastAsync(string broadcast)
    {
        var body = JsonNode.Parse(broadcast)!.AsObject();
        body["name"] = "broadcast";
        Assert.Equal(HttpStatusCode.OK, (await SendAsync("POST", AppPath("inbox"), body)).Status);
    }

    private async Task<JsonArray> InboxAsync(string name) => (await SendAsync("GET", Path(name, ""))).Json["messages"]!.AsArray();

    private Task<Answer> MarkAsync(string path, string states) => SendAsync("PATCH", Path("ada", path), JsonNode.Parse(states));
}
