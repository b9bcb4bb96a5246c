using Microsoft.Extensions.Logging;
using OneSignal.Generated.Hosting.Tests.Support;

namespace OneSignal.Generated.Hosting.Tests;

public sealed class RotationTests
{
    [Fact]
    public async Task The_next_call_uses_the_changed_key_wherever_the_client_was_kept()
    {
        using var host = TestHost.WithClient();
        var client = host.Client;
        var group = client.Apps;
        await group.GetAsync(cancellationToken: TestHost.Token);

        host.Change(("OneSignal:AppKey", TestKeys.OtherApp));
        await client.Apps.GetAsync(cancellationToken: TestHost.Token);
        await group.GetAsync(cancellationToken: TestHost.Token);

        Assert.Equal(
            ["Key " + TestKeys.App, "Key " + TestKeys.OtherApp, "Key " + TestKeys.OtherApp],
            host.Wire.Arrivals.Select(arrival => arrival.Authorization));
    }

    [Fact]
    public async Task Everything_else_changes_with_the_key()
    {
        using var host = TestHost.WithClient();
        await host.Client.Apps.GetAsync(cancellationToken: TestHost.Token);

        host.Change(("OneSignal:AppId", TestKeys.OtherAppId), ("OneSignal:BaseAddress", "https://elsewhere.example"));
        await host.Client.Apps.GetAsync(cancellationToken: TestHost.Token);

        Assert.Equal(
            $"https://elsewhere.example/apps/{TestKeys.OtherAppId}", host.Wire.Arrivals[1].Address.AbsoluteUri);
    }

    [Fact]
    public async Task A_call_under_way_ends_well_with_the_key_that_it_began_with()
    {
        using var host = TestHost.WithClient();
        var answer = new TaskCompletionSource<HttpResponseMessage>(TaskCreationOptions.RunContinuationsAsynchronously);
        host.Wire.Answer = _ => answer.Task;
        var call = host.Client.Apps.GetAsync(cancellationToken: TestHost.Token);

        host.Change(("OneSignal:AppKey", TestKeys.OtherApp));
        answer.SetResult(Wire.Json("""{"name":"Garden Shop"}"""));

        Assert.Equal("Garden Shop", (await call).Name);
        Assert.Equal("Key " + TestKeys.App, host.Wire.Single.Authorization);
    }

    [Fact]
    public async Task The_old_key_is_still_taken_out_of_what_comes_back_to_a_call_under_way()
    {
        using var host = TestHost.WithClient();
        var answer = new TaskCompletionSource<HttpResponseMessage>(TaskCreationOptions.RunContinuationsAsynchronously);
        host.Wire.Answer = _ => answer.Task;
        var call = host.Client.Apps.GetAsync(cancellationToken: TestHost.Token);

        host.Change(("OneSignal:AppKey", TestKeys.OtherApp));
        answer.SetResult(Wire.Json($$"""{"errors":["no such key: {{TestKeys.App}}"]}""", System.Net.HttpStatusCode.Forbidden));

        var exception = await Assert.ThrowsAsync<OneSignalApiException>(() => call);
        Assert.DoesNotContain(TestKeys.App, exception.ToString() + exception.ResponseBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_change_is_logged_once_and_not_used()
    {
        using var host = TestHost.WithClient();
        var client = host.Client;

        // Whoever reloads is told as well: the options' own check speaks there.
        Assert.ThrowsAny<Exception>(() => host.Change(("OneSignal:AppKey", "not a key")));
        await client.Apps.GetAsync(cancellationToken: TestHost.Token);
        await client.Apps.GetAsync(cancellationToken: TestHost.Token);

        Assert.All(host.Wire.Arrivals, arrival => Assert.Equal("Key " + TestKeys.App, arrival.Authorization));
        var entry = Assert.Single(host.Logs.Entries, entry => entry.Id.Name == "OptionsRefused");
        Assert.Equal((102, LogLevel.Error), (entry.Id.Id, entry.Level));
        Assert.Contains("OneSignal:AppKey: ", entry.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("not a key", entry.Whole, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_a_wrong_change_a_right_one_is_used()
    {
        using var host = TestHost.WithClient();
        var client = host.Client;
        Assert.ThrowsAny<Exception>(() => host.Change(("OneSignal:AppId", "nonsense")));

        host.Change(("OneSignal:AppId", TestKeys.OtherAppId), ("OneSignal:AppKey", TestKeys.OtherApp));
        await client.Apps.GetAsync(cancellationToken: TestHost.Token);

        Assert.Equal("Key " + TestKeys.OtherApp, host.Wire.Single.Authorization);
    }

    [Fact]
    public async Task A_change_is_logged()
    {
        using var host = TestHost.WithClient();
        await host.Client.Apps.GetAsync(cancellationToken: TestHost.Token);
        Assert.DoesNotContain(host.Logs.Entries, entry => entry.Id.Id == 101);

        host.Change(("OneSignal:AppKey", TestKeys.OtherApp));
        await host.Client.Apps.GetAsync(cancellationToken: TestHost.Token);
        await host.Client.Apps.GetAsync(cancellationToken: TestHost.Token);

        var entry = Assert.Single(host.Logs.Entries, entry => entry.Id.Id == 101);
        Assert.Equal(("OptionsRead", LogLevel.Information), (entry.Id.Name, entry.Level));
    }
}
