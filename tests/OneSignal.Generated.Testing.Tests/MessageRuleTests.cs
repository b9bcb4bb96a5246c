using System.Net;
using System.Text.Json.Nodes;

namespace OneSignal.Generated.Testing.Tests;

/// <summary>What a message may not be made of, and what is taken though it looks odd.</summary>
public sealed class MessageRuleTests : SimulatorTest
{
    [Theory]
    [InlineData("""{"headings":{"en":"Hi","de":"Hallo"}}""", "headings")]
    [InlineData("""{"subtitle":{"fr":"Salut"}}""", "subtitle")]
    [InlineData("""{"url":"https://example.com","web_url":"https://example.com"}""", "url")]
    [InlineData("""{"url":"https://example.com","app_url":"app://x"}""", "app_url")]
    [InlineData("""{"web_url":"http://example.com"}""", "web_url")]
    [InlineData("""{"app_url":"screen"}""", "app_url")]
    [InlineData("""{"ios_badgeType":"Increase"}""", "ios_badgeType")]
    [InlineData("""{"ios_badgeCount":1}""", "ios_badgeCount")]
    [InlineData("""{"huawei_badge_set_num":1}""", "huawei_badge_set_num")]
    [InlineData("""{"delayed_option":"timezone","throttle_rate_per_minute":60}""", "delayed_option")]
    [InlineData("""{"delivery_time_of_day":"9:00AM"}""", "delivery_time_of_day")]
    [InlineData("""{"delayed_option":"last-active","delivery_time_of_day":"9:00AM"}""", "delivery_time_of_day")]
    [InlineData("""{"delayed_option":"timezone","delivery_time_of_day":"noon"}""", "delivery_time_of_day")]
    [InlineData("""{"included_segments":[],"include_aliases":{"external_id":["a"]}}""", "include_aliases")]
    [InlineData("""{"included_segments":[],"email_to":["a@example.com"],"excluded_segments":["b"]}""", "excluded_segments")]
    [InlineData("""{"included_segments":[],"include_subscription_ids":["no-id"]}""", "include_subscription_ids[0]")]
    public async Task What_contradicts_itself_is_refused_by_name(string part, string name)
    {
        var answer = await SendMessageAsync(With(part));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.StartsWith(name, answer.ErrorText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"headings":{"en":"Hi"},"subtitle":{"en":"There"}}""")]
    [InlineData("""{"web_url":"https://example.com","app_url":"app://x"}""")]
    [InlineData("""{"web_url":"{{ link }}"}""")]
    [InlineData("""{"ios_badgeType":"Increase","ios_badgeCount":-1}""")]
    [InlineData("""{"delayed_option":"timezone","throttle_rate_per_minute":0,"delivery_time_of_day":"21:45"}""")]
    [InlineData("""{"delayed_option":"timezone","delivery_time_of_day":"09:45:30"}""")]
    [InlineData("""{"excluded_segments":["Inactive Users"]}""")]
    [InlineData("""{"url":""}""")]
    [InlineData("""{"priority":7}""")]
    public async Task What_agrees_with_itself_is_taken(string part)
    {
        Assert.Equal(HttpStatusCode.OK, (await SendMessageAsync(With(part))).Status);
    }

    [Theory]
    [InlineData("push", 2048, HttpStatusCode.OK)]
    [InlineData("push", 2049, HttpStatusCode.BadRequest)]
    [InlineData("email", 2049, HttpStatusCode.OK)]
    [InlineData("email", 10001, HttpStatusCode.BadRequest)]
    public async Task Custom_data_has_a_limit_for_each_channel(string channel, int bytes, HttpStatusCode expected)
    {
        var message = Message();
        message["target_channel"] = channel;
        message["email_subject"] = "Subject";
        message["email_body"] = "Body";
        message["custom_data"] = new JsonObject { ["a"] = new string('x', bytes - """{"a":""}""".Length) };

        Assert.Equal(expected, (await SendMessageAsync(message)).Status);
    }

    private JsonObject With(string part)
    {
        var message = Message();
        foreach (var (name, value) in JsonNode.Parse(part)!.AsObject())
        {
            message[name] = value!.DeepClone();
        }

        return message;
    }
}
