using System.Net;
using System.Text;

namespace OneSignal.Generated.Testing.Tests;

public sealed class RecordingTests : SimulatorTest
{
    [Fact]
    public async Task A_request_is_recorded_as_it_was_sent()
    {
        var message = Message("Zoë");
        using var request = Request("POST", "/notifications?c=push&x=%2F", "Key " + Simulator.AppKey);
        request.Headers.Add("X-Custom", ["a", "b"]);
        request.Content = new StringContent(message.ToJsonString(), Encoding.UTF8, "application/json");

        await SendAsync(request);

        var recorded = Assert.Single(Simulator.Requests);
        Assert.Equal("POST", recorded.Method);
        Assert.Equal("/notifications", recorded.Path);
        Assert.Equal("?c=push&x=%2F", recorded.Query);
        Assert.Equal("createNotification", recorded.OperationId);
        Assert.Equal(HttpStatusCode.OK, recorded.StatusCode);
        Assert.Equal("application/json; charset=utf-8", recorded.Headers["content-type"]);
        Assert.Equal(["a", "b"], recorded.Headers["x-custom"].Split(',', StringSplitOptions.TrimEntries));
        Assert.Equal(message.ToJsonString(), recorded.BodyText);
        Assert.Equal("Zoë", recorded.ReadBody()!["contents"]!["en"]!.GetValue<string>());
        Assert.Equal("POST /notifications?c=push&x=%2F -> 200", recorded.ToString());
    }

    [Fact]
    public async Task The_path_keeps_its_escapes()
    {
        await SendAsync("GET", UserPath("external_id", "a/b"));

        Assert.EndsWith("/external_id/a%2Fb", Simulator.Requests[0].Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_key_is_recorded()
    {
        await SendAsync("GET", "/apps", body: null, "Key " + Simulator.OrganizationKey);
        await SendMessageAsync(Message());

        Assert.Equal(2, Simulator.Requests.Count);
        foreach (var request in Simulator.Requests)
        {
            Assert.DoesNotContain("Authorization", request.Headers.Keys, StringComparer.OrdinalIgnoreCase);
            Assert.DoesNotContain(request.Headers.Values, value => value.Contains("os_v2", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_key_in_the_wrong_place_is_masked()
    {
        var key = Simulator.AppKey;
        var message = Message("Zoë's key is " + key);
        using var request = Request("POST", "/notifications?key=" + key, "Key " + key);
        request.Headers.Add("X-Key", key);
        request.Content = new StringContent(message.ToJsonString(), Encoding.UTF8, "application/json");

        await SendAsync(request);
        await SendAsync("GET", "/" + key);

        Assert.Equal("?key=[API key]", Simulator.Requests[0].Query);
        Assert.Equal("[API key]", Simulator.Requests[0].Headers["X-Key"]);
        Assert.Equal("Zoë's key is [API key]", Simulator.Requests[0].ReadBody()!["contents"]!["en"]!.GetValue<string>());
        Assert.Equal("GET /[API key] -> 404", Simulator.Requests[1].ToString());
    }

    [Fact]
    public async Task Refused_requests_are_recorded_too()
    {
        await SendAsync("POST", "/notifications", Message(), authorization: null);
        await SendAsync("GET", "/nowhere");

        Assert.Equal(
            [HttpStatusCode.Unauthorized, HttpStatusCode.NotFound], Simulator.Requests.Select(request => request.StatusCode));
    }

    [Fact]
    public async Task The_list_is_a_snapshot()
    {
        var before = Simulator.Requests;

        await SendMessageAsync(Message());

        Assert.Empty(before);
        Assert.Single(Simulator.Requests);
    }

    [Fact]
    public async Task Requests_of_many_threads_are_all_recorded_and_carried_out()
    {
        const int Count = 200;

        var ids = await Task.WhenAll(Enumerable.Range(0, Count).Select(number => SentAsync(Message($"message {number}"))));

        Assert.Equal(Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Count, Simulator.Requests.Count);
        Assert.Equal(
            Count,
            Simulator.Requests.Select(request => request.ReadBody()!["contents"]!["en"]!.GetValue<string>())
                .Distinct(StringComparer.Ordinal).Count());
        var list = await SendAsync("GET", $"/notifications?app_id={Simulator.AppId}&limit=1");
        Assert.Equal(Count, list.Json["total_count"]!.GetValue<int>());
    }
}
