using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;

namespace OneSignal.Generated.Testing.Tests;

/// <summary>Whom segments and filters reach.</summary>
public sealed class AudienceTests : SimulatorTest
{
    private static readonly DateTimeOffset Start = new(2026, 12, 1, 8, 0, 0, TimeSpan.Zero);

    private readonly FakeTimeProvider _clock = new(Start);

    protected override OneSignalSimulatorOptions Options => new() { TimeProvider = _clock };

    // Each row is a filter list, and the names of those whom it reaches. Ada: gold, level 10, de/AT, Vienna, version 1.10,
    // 9 sessions, active an hour ago. Bob: silver, level 9, en/US, New York, version 1.9, 2 sessions, active 10 days ago.
    // Eve: nothing is known of her; she came a minute ago.
    [Theory]
    [InlineData("""[{"field":"tag","key":"plan","relation":"=","value":"gold"}]""", "ada")]
    [InlineData("""[{"field":"tag","key":"plan","relation":"!=","value":"gold"}]""", "bob eve")]
    [InlineData("""[{"field":"tag","key":"Plan","relation":"exists"}]""", "")]
    [InlineData("""[{"field":"tag","key":"plan","relation":"exists"}]""", "ada bob")]
    [InlineData("""[{"field":"tag","key":"plan","relation":"not_exists"}]""", "eve")]
    [InlineData("""[{"field":"tag","key":"level","relation":">","value":"9"}]""", "ada")]
    [InlineData("""[{"field":"tag","key":"level","relation":"<","value":"10"}]""", "bob")]
    [InlineData("""[{"field":"tag","key":"plan","relation":"in_array","value":"silver,gold"}]""", "ada bob")]
    [InlineData("""[{"field":"tag","key":"plan","relation":"not_in_array","value":"silver,bronze"}]""", "ada eve")]
    [InlineData("""[{"field":"tag","key":"paid","relation":"time_elapsed_gt","value":"3600"}]""", "bob")]
    [InlineData("""[{"field":"tag","key":"paid","relation":"time_elapsed_lt","value":"3600"}]""", "ada")]
    [InlineData("""[{"field":"language","relation":"=","value":"de"}]""", "ada")]
    [InlineData("""[{"field":"country","relation":"!=","value":"US"}]""", "ada eve")]
    [InlineData("""[{"field":"country","relation":"exists"}]""", "ada bob")]
    [InlineData("""[{"field":"session_count","relation":">","value":"4"}]""", "ada")]
    [InlineData("""[{"field":"session_count","relation":"=","value":"2"}]""", "bob")]
    [InlineData("""[{"field":"session_time","relation":"<","value":"100"}]""", "bob eve")]
    [InlineData("""[{"field":"app_version","relation":">","value":"1.9"}]""", "ada")]
    [InlineData("""[{"field":"app_version","relation":"=","value":"1.9.0"}]""", "bob")]
    [InlineData("""[{"field":"last_session","relation":"<","hours_ago":"24"}]""", "ada eve")]
    [InlineData("""[{"field":"last_session","relation":">","hours_ago":"24"}]""", "bob")]
    [InlineData("""[{"field":"first_session","relation":">","hours_ago":"48"}]""", "ada bob")]
    [InlineData("""[{"field":"location","lat":48.2,"long":16.37,"radius":5000}]""", "ada")]
    [InlineData("""[{"field":"location","lat":48.2,"long":16.37,"radius":7000000}]""", "ada bob")]
    [InlineData("""[{"field":"location","lat":0,"long":0,"radius":1000}]""", "")]
    [InlineData("""
        [{"field":"tag","key":"plan","relation":"=","value":"gold"},{"field":"language","relation":"=","value":"en"}]
        """, "")]
    [InlineData("""
        [{"field":"tag","key":"plan","relation":"=","value":"gold"},{"operator":"OR"},{"field":"language","relation":"=","value":"en"}]
        """, "ada bob")]
    [InlineData("""
        [{"field":"language","relation":"=","value":"en"},{"operator":"OR"},
         {"field":"tag","key":"plan","relation":"=","value":"gold"},{"operator":"AND"},{"field":"country","relation":"=","value":"US"}]
        """, "bob")]
    public async Task Filters_reach_those_who_fit(string filters, string expected)
    {
        await PeopleAsync();
        var message = Message();
        message.Remove("included_segments");
        message["filters"] = JsonNode.Parse(filters);

        Assert.Equal(expected, await ReachedAsync(message));
    }

    [Theory]
    [InlineData("""{"included_segments":["All"]}""", "ada bob eve")]
    [InlineData("""{"included_segments":["Subscribed Users"],"excluded_segments":["Inactive Users"]}""", "ada eve")]
    [InlineData("""{"included_segments":["Engaged Users","Inactive Users"]}""", "ada bob")]
    [InlineData("""{"included_segments":["No such segment"]}""", "")]
    [InlineData("""{"included_segments":["All"],"isIos":true}""", "bob")]
    [InlineData("""{"included_segments":["All"],"isAndroid":false}""", "bob")]
    public async Task Segments_reach_their_members_on_the_platforms_of_the_message(string audience, string expected)
    {
        await PeopleAsync();
        var message = Message();
        message.Remove("included_segments");
        foreach (var (name, value) in JsonNode.Parse(audience)!.AsObject())
        {
            message[name] = value!.DeepClone();
        }

        Assert.Equal(expected, await ReachedAsync(message));
    }

    [Fact]
    public async Task Whoever_is_named_twice_gets_one_copy()
    {
        await CreateUserAsync(JsonNode.Parse("""
            {
              "identity":{"external_id":"ada","crm_id":"7"},
              "subscriptions":[{"type":"AndroidPush","token":"a"},{"type":"iOSPush","token":"b"}]
            }
            """)!.AsObject());
        var message = Message();
        message.Remove("included_segments");
        message["target_channel"] = "push";
        message["include_aliases"] = JsonNode.Parse("""{"external_id":["ada","ada"],"crm_id":["7"]}""");

        Assert.Equal("ada ada", await ReachedAsync(message));
    }

    [Fact]
    public async Task Unsubscribed_members_get_nothing()
    {
        await SubscriberAsync("on");
        await SubscriberAsync("off", isSubscribed: false);

        Assert.Equal("on", await ReachedAsync(Message()));
    }

    [Fact]
    public async Task A_scheduled_message_reaches_those_who_fit_when_it_goes_out()
    {
        await PeopleAsync();
        var message = Message();
        message["included_segments"] = new JsonArray("Inactive Users");
        message["send_after"] = Start.AddHours(1).ToString("O");
        var id = await SentAsync(message);
        await SendAsync("PATCH", UserPath("external_id", "bob"), JsonNode.Parse("""{"deltas":{"session_count":1}}"""));
        await SendAsync(
            "PATCH",
            UserPath("external_id", "eve"),
            new JsonObject { ["properties"] = new JsonObject { ["last_active"] = Unix(days: -20) } });

        _clock.Advance(TimeSpan.FromHours(2));

        Assert.Equal("eve", Reached(id));
    }

    [Theory]
    [InlineData("""[{"field":"session_time","relation":"=","value":"1"}]""", "filters[0].relation")]
    [InlineData("""[{"field":"last_session","relation":">"}]""", "filters[0].hours_ago")]
    [InlineData("""[{"field":"tag","relation":"=","value":"1"}]""", "filters[0].key")]
    [InlineData("""[{"field":"tag","key":"k","relation":"="}]""", "filters[0].value")]
    [InlineData("""[{"field":"location","lat":1,"long":2}]""", "filters[0].radius")]
    [InlineData("""[{"field":"language","relation":"=","value":"en"},{"operator":"OR"}]""", "filters[1]")]
    [InlineData("""[{"operator":"OR"},{"field":"language","relation":"=","value":"en"}]""", "filters[0]")]
    public async Task A_condition_that_cannot_be_read_is_refused_by_name(string filters, string name)
    {
        var message = Message();
        message.Remove("included_segments");
        message["filters"] = JsonNode.Parse(filters);

        var answer = await SendMessageAsync(message);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.StartsWith(name, answer.ErrorText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Recipients_are_counted_without_sending()
    {
        await PeopleAsync();

        var answer = await SendAsync("POST", "/notifications/count-unsaved", new JsonObject
        {
            ["app_id"] = Simulator.AppId,
            ["included_segments"] = new JsonArray("All"),
            ["filters"] = JsonNode.Parse("""[{"field":"tag","key":"plan","relation":"exists"}]"""),
            ["target_channel"] = "push",
        });

        Assert.Equal(2, answer.Json["count"]!.GetValue<int>());
        Assert.False(answer.Json["cap_applied"]!.GetValue<bool>());
        Assert.Empty(Simulator.Inspect((organization, now) => organization.Apps.Single().Messages.All(now).ToList()));
    }

    private async Task PeopleAsync()
    {
        await PersonAsync("ada", $$"""
            {
              "properties":{
                "tags":{"plan":"gold","level":"10","paid":"{{Unix(minutes: -30)}}"},"language":"de","country":"AT",
                "lat":48.21,"long":16.37,"first_active":{{Unix(days: -30)}},"last_active":{{Unix(minutes: -60)}}
              },
              "subscriptions":[{"type":"AndroidPush","token":"a","app_version":"1.10","session_count":9,"session_time":900}]
            }
            """);
        await PersonAsync("bob", $$"""
            {
              "properties":{
                "tags":{"plan":"silver","level":"9","paid":"{{Unix(days: -1)}}"},"language":"en","country":"US",
                "lat":40.71,"long":-74.0,"first_active":{{Unix(days: -30)}},"last_active":{{Unix(days: -10)}}
              },
              "subscriptions":[{"type":"iOSPush","token":"b","app_version":"1.9","session_count":2,"session_time":20}]
            }
            """);
        await PersonAsync("eve", """{"subscriptions":[{"type":"AndroidPush","token":"e"}]}""");
        _clock.Advance(TimeSpan.FromMinutes(1));
    }

    private async Task PersonAsync(string name, string user)
    {
        var json = JsonNode.Parse(user)!.AsObject();
        json["identity"] = new JsonObject { ["external_id"] = name };
        Assert.Equal(HttpStatusCode.OK, (await CreateUserAsync(json)).Status);
    }

    private static long Unix(int days = 0, int minutes = 0) => Start.AddDays(days).AddMinutes(minutes).ToUnixTimeSeconds();

    private async Task<string> ReachedAsync(JsonObject message)
    {
        var answer = await SendMessageAsync(message);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return Reached(answer.Json["id"]!.GetValue<string>());
    }

    /// <summary>The external ids of those whom a message went to.</summary>
    private string Reached(string id) => Simulator.Inspect((organization, now) =>
    {
        var reached = organization.Apps.Single().Messages.Find(id, now)?.Audience.Reached ?? [];
        return string.Join(
            ' ', reached.Select(recipient => recipient.User!.Aliases["external_id"]).Order(StringComparer.Ordinal));
    });
}
