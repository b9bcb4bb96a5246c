using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;

namespace OneSignal.Generated.Testing.Tests;

public sealed class ExportTests : SimulatorTest
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 12, 1, 8, 0, 0, TimeSpan.Zero));

    protected override OneSignalSimulatorOptions Options => new() { TimeProvider = _clock };

    [Fact]
    public async Task The_file_is_not_there_at_first_then_for_three_days_and_then_no_more()
    {
        await SubscriberAsync("ada");

        var url = (await ExportAsync("{}"))["csv_file_url"];
        var early = await FetchAsync(url);
        _clock.Advance(TimeSpan.FromSeconds(1));
        var ready = await FetchAsync(url);
        _clock.Advance(TimeSpan.FromDays(3));
        var late = await FetchAsync(url);

        foreach (var missing in new[] { early, late })
        {
            Assert.Equal((HttpStatusCode.NotFound, "application/xml"), (missing.Status, missing.Type));
            Assert.Contains("<Code>NoSuchKey</Code>", Encoding.UTF8.GetString(missing.Content), StringComparison.Ordinal);
        }

        Assert.Equal((HttpStatusCode.OK, "application/gzip"), (ready.Status, ready.Type));
    }

    [Fact]
    public async Task The_file_holds_the_subscriptions_of_the_app_with_the_columns_that_were_asked_for()
    {
        await SubscriberAsync("ada, \"the first\"");
        await SubscriberAsync("bob", isSubscribed: false);

        var rows = await RowsAsync(await ExportAsync("""{"extra_fields":["external_user_id","notification_types"]}"""));

        Assert.StartsWith("id,identifier,session_count,", rows[0], StringComparison.Ordinal);
        Assert.EndsWith(",external_user_id,notification_types", rows[0], StringComparison.Ordinal);
        Assert.EndsWith(",\"ada, \"\"the first\"\"\",1", rows[1], StringComparison.Ordinal);
        Assert.EndsWith(",bob,-2", rows[2], StringComparison.Ordinal);
        Assert.Equal(3, rows.Count);
    }

    [Theory]
    [InlineData("""{"segment_name":"Subscribed Users"}""", 1)]
    [InlineData("""{"segment_name":"Subscribed Users","include_unsubscribed":true}""", 2)]
    [InlineData("""{"last_active_since":"4102444800"}""", 0)]
    [InlineData("""{"last_active_since":"0"}""", 2)]
    public async Task An_export_is_narrowed(string request, int count)
    {
        await SubscriberAsync("ada");
        await SubscriberAsync("bob", isSubscribed: false);

        Assert.Equal(count, (await RowsAsync(await ExportAsync(request))).Count - 1);
    }

    [Theory]
    [InlineData("""{"segment_name":"No such segment"}""")]
    [InlineData("""{"last_active_since":"yesterday"}""")]
    [InlineData("""{"extra_fields":["password"]}""")]
    public async Task What_cannot_be_exported_is_refused(string request)
    {
        Assert.Equal(HttpStatusCode.BadRequest, (await ExportAsync(request)).Status);
    }

    [Fact]
    public async Task One_export_runs_at_a_time()
    {
        var first = await ExportAsync("{}");
        using var request = Request("POST", $"/players/csv_export?app_id={Simulator.AppId}", "Key " + Simulator.AppKey);
        request.Content = new StringContent("{}", Encoding.UTF8, "application/json");
        using var second = await Http.SendAsync(request, Token);
        _clock.Advance(TimeSpan.FromSeconds(1));
        var third = await ExportAsync("{}");

        Assert.Equal(HttpStatusCode.OK, first.Status);
        Assert.Equal(HttpStatusCode.TooManyRequests, second.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(1), second.Headers.RetryAfter!.Delta);
        Assert.Equal(HttpStatusCode.OK, third.Status);
    }

    [Fact]
    public async Task The_events_of_a_message_are_exported_for_thirty_days()
    {
        await SubscriberAsync("ada");
        await SubscriberAsync("bob");
        var id = await SentAsync(Message());

        var rows = await RowsAsync(await SendAsync("POST", $"/notifications/{id}/export_events?app_id={Simulator.AppId}"));
        _clock.Advance(TimeSpan.FromDays(30));
        var late = await SendAsync("POST", $"/notifications/{id}/export_events?app_id={Simulator.AppId}");

        Assert.Equal(["ada sent", "ada delivered", "bob sent", "bob delivered"],
            rows.Skip(1).Select(row => row.Split(',')).Select(row => $"{row[1]} {row[2]}"));
        Assert.Equal(HttpStatusCode.NotFound, late.Status);
    }

    [Fact]
    public async Task The_history_of_a_message_is_refused_until_it_is_there_and_small_ones_have_no_rows()
    {
        await SubscriberAsync("ada");
        var id = await SentAsync(Message());

        var answer = await HistoryAsync(id);
        var early = await FetchAsync(answer["destination_url"]);
        _clock.Advance(TimeSpan.FromSeconds(1));
        var ready = await FetchAsync(answer["destination_url"]);
        _clock.Advance(TimeSpan.FromDays(7));
        var late = await HistoryAsync(id);

        Assert.Equal(HttpStatusCode.Accepted, answer.Status);
        Assert.True(answer.Json["success"]!.GetValue<bool>());
        Assert.Equal(HttpStatusCode.Forbidden, early.Status);
        Assert.Equal(["subscription_id,timestamp"], Lines(ready.Content));
        Assert.Equal(HttpStatusCode.BadRequest, late.Status);
        Assert.False(late.Json["success"]!.GetValue<bool>());
    }

    [Fact]
    public async Task The_history_of_a_large_message_lists_whom_it_was_sent_to()
    {
        var addresses = Enumerable.Range(0, 1000).Select(i => (JsonNode)string.Create(CultureInfo.InvariantCulture, $"user{i}@example.com"));
        var id = await SentAsync(new JsonObject
        {
            ["app_id"] = Simulator.AppId,
            ["email_to"] = new JsonArray([.. addresses]),
            ["email_subject"] = "Subject",
            ["email_body"] = "Body",
        });

        var answer = await HistoryAsync(id);
        _clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(1001, Lines((await FetchAsync(answer["destination_url"])).Content).Count);
    }

    [Fact]
    public async Task The_client_waits_for_the_file_and_reads_it()
    {
        await SubscriberAsync("ada");
        using var client = Simulator.CreateClient();
        using var files = Simulator.CreateHttpClient();
        var wait = new ExportWaitOptions
        {
            HttpClient = files,
            FirstDelay = TimeSpan.FromMilliseconds(1),
            Progress = new Writing(_clock),
        };

        await using var file = await client.Exports.DownloadSubscriptionsAsync(new ExportSubscriptionsRequest(), wait, cancellationToken: Token);
        using var reader = new StreamReader(file);
        var text = await reader.ReadToEndAsync(Token);

        Assert.Contains("device-of-ada", text, StringComparison.Ordinal);
    }

    private Task<Answer> ExportAsync(string request) =>
        SendAsync("POST", $"/players/csv_export?app_id={Simulator.AppId}", JsonNode.Parse(request));

    private Task<Answer> HistoryAsync(string id) => SendAsync(
        "POST", $"/notifications/{id}/history", new JsonObject { ["app_id"] = Simulator.AppId, ["events"] = "sent" });

    private async Task<List<string>> RowsAsync(Answer export)
    {
        Assert.Equal(HttpStatusCode.OK, export.Status);
        _clock.Advance(TimeSpan.FromSeconds(1));
        return Lines((await FetchAsync(export["csv_file_url"])).Content);
    }

    private async Task<(HttpStatusCode Status, string? Type, byte[] Content)> FetchAsync(string url)
    {
        using var response = await Http.GetAsync(new Uri(url), Token);
        return (response.StatusCode, response.Content.Headers.ContentType?.MediaType, await response.Content.ReadAsByteArrayAsync(Token));
    }

    private static List<string> Lines(byte[] file)
    {
        using var gzip = new GZipStream(new MemoryStream(file), CompressionMode.Decompress);
        using var reader = new StreamReader(gzip);
        return [.. reader.ReadToEnd().Split("\r\n", StringSplitOptions.RemoveEmptyEntries)];
    }

    /// <summary>Lets a second of the simulator's time pass whenever the client finds no file.</summary>
    private sealed class Writing(FakeTimeProvider clock) : IProgress<ExportProgress>
    {
        public void Report(ExportProgress value) => clock.Advance(TimeSpan.FromSeconds(1));
    }
}
