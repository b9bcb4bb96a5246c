using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;

namespace OneSignal.Generated.Testing.Tests;

public sealed class ListingTests : SimulatorTest
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 12, 1, 8, 0, 0, TimeSpan.Zero));

    protected override OneSignalSimulatorOptions Options => new() { TimeProvider = _clock };

    [Fact]
    public async Task The_newest_message_comes_first()
    {
        await SendAsync(3);

        var answer = await ListAsync("");

        Assert.Equal(["3", "2", "1"], Texts(answer));
        Assert.Equal(3, answer["total_count"]!.GetValue<int>());
        Assert.Equal(0, answer["offset"]!.GetValue<int>());
        Assert.Equal(50, answer["limit"]!.GetValue<int>());
    }

    [Fact]
    public async Task Limit_and_offset_cut_out_a_page()
    {
        await SendAsync(5);

        var answer = await ListAsync("&limit=2&offset=1");

        Assert.Equal(["4", "3"], Texts(answer));
        Assert.Equal(5, answer["total_count"]!.GetValue<int>());
    }

    [Theory]
    [InlineData("&kind=1", 2)]
    [InlineData("&kind=0", 0)]
    [InlineData("&kind=3", 0)]
    public async Task All_messages_of_the_simulator_were_sent_by_the_API(string query, int count)
    {
        await SendAsync(2);

        Assert.Equal(count, (await ListAsync(query))["total_count"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_template_narrows_the_list()
    {
        var template = Guid.NewGuid().ToString();
        var message = Message("from a template");
        message["template_id"] = template;
        await SentAsync(message);
        await SentAsync(Message());

        Assert.Equal(["from a template"], Texts(await ListAsync("&template_id=" + template)));
    }

    [Fact]
    public async Task A_time_offset_walks_through_all_messages_from_the_oldest_on()
    {
        await SendAsync(5);
        var seen = new List<string>();
        var next = "1970-01-01T00:00:00Z";

        while (true)
        {
            var page = await ListAsync("&limit=2&time_offset=" + Uri.EscapeDataString(next));
            if (Texts(page) is not { Count: > 0 } texts)
            {
                break;
            }

            seen.AddRange(texts);
            next = page["next_time_offset"]!.GetValue<string>();
        }

        Assert.Equal(["1", "2", "3", "4", "5"], seen);
    }

    [Fact]
    public async Task The_moment_of_a_time_offset_itself_is_excluded()
    {
        await SentAsync(Message("first"));
        var first = _clock.GetUtcNow();
        _clock.Advance(TimeSpan.FromMinutes(1));
        await SentAsync(Message("second"));

        var answer = await ListAsync("&time_offset=" + Uri.EscapeDataString(first.ToString("O", CultureInfo.InvariantCulture)));

        Assert.Equal(["second"], Texts(answer));
    }

    [Theory]
    [InlineData("&limit=0", "limit")]
    [InlineData("&limit=51", "limit")]
    [InlineData("&limit=ten", "limit")]
    [InlineData("&offset=-1", "offset")]
    [InlineData("&kind=2", "kind")]
    [InlineData("&offset=1&time_offset=1970-01-01T00:00:00Z", "offset")]
    [InlineData("&time_offset=yesterday", "time_offset")]
    public async Task A_wrong_parameter_is_refused_by_name(string query, string name)
    {
        var answer = await SendAsync("GET", $"/notifications?app_id={Simulator.AppId}{query}");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.StartsWith(name, answer.ErrorText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_app_id_is_required()
    {
        var answer = await SendAsync("GET", "/notifications");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.StartsWith("app_id not found", answer.ErrorText, StringComparison.Ordinal);
    }

    private async Task SendAsync(int count)
    {
        foreach (var number in Enumerable.Range(1, count))
        {
            await SentAsync(Message(number.ToString(CultureInfo.InvariantCulture)));
        }
    }

    private async Task<JsonNode> ListAsync(string query)
    {
        var answer = await SendAsync("GET", $"/notifications?app_id={Simulator.AppId}{query}");
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return answer.Json;
    }

    private static List<string> Texts(JsonNode list) =>
        [.. list["notifications"]!.AsArray().Select(message => message!["contents"]!["en"]!.GetValue<string>())];
}
