using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;

namespace OneSignal.Generated.Testing.Tests;

/// <summary>The simulator on its own, in a process of its own, as a developer starts it and talks to it.</summary>
public sealed class HostTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Curl_sees_a_message_a_replay_a_wrong_key_and_a_limit()
    {
        Assert.SkipUnless(await HasCurlAsync(), "curl with HTTP/2 is not on this machine.");
        await using var host = await HostProcess.StartAsync("--fault", "rate-limited,on=createNotification,after=3");
        var message = new JsonObject
        {
            ["app_id"] = host.Value("ONESIGNAL_APP_ID"),
            ["included_segments"] = new JsonArray("All"),
            ["contents"] = new JsonObject { ["en"] = "Hello" },
            ["idempotency_key"] = Guid.NewGuid().ToString(),
        };

        var created = await SendAsync(host.Value("ONESIGNAL_API_KEY"));
        var replayed = await SendAsync(host.Value("ONESIGNAL_API_KEY"));
        var refused = await SendAsync("wrong");
        var limited = await SendAsync(host.Value("ONESIGNAL_API_KEY"));

        Assert.StartsWith("HTTP/2 200", created, StringComparison.Ordinal);
        Assert.DoesNotContain("idempotent-replayed", created, StringComparison.Ordinal);
        Assert.Contains("idempotent-replayed: true", replayed, StringComparison.Ordinal);
        Assert.Equal(LastLine(created), LastLine(replayed));
        Assert.StartsWith("HTTP/2 403", refused, StringComparison.Ordinal);
        Assert.StartsWith("HTTP/2 429", limited, StringComparison.Ordinal);
        Assert.Contains("retry-after: 1", limited, StringComparison.Ordinal);

        var log = await host.StopAsync();
        Assert.Matches("""(?m)^[0-9:.]{12} POST /notifications -> 200$""", log);
        Assert.Matches("""(?m)^[0-9:.]{12} POST /notifications -> 200, replayed$""", log);
        Assert.EndsWith("Stopped after 4 requests.\n", log, StringComparison.Ordinal);

        async Task<string> SendAsync(string key)
        {
            var (exitCode, output) = await RunAsync(
                "curl", "--http2", "-k", "-s", "-i", host.Address + "notifications", "-H", "Authorization: Key " + key,
                "-H", "Content-Type: application/json", "-d", message.ToJsonString());
            Assert.Equal(0, exitCode);
            return output;
        }
    }

    [Fact]
    public async Task No_key_is_in_the_log_after_the_introduction()
    {
        await using var host = await HostProcess.StartAsync();
        var key = host.Value("ONESIGNAL_API_KEY");

        using var http = new HttpClient(host.CreateHandler());
        using var answer = await http.GetAsync($"{host.Address}apps?key={key}", Token);

        var log = await host.StopAsync();
        Assert.Contains("GET /apps?key=[API key] -> 401", log, StringComparison.Ordinal);
        Assert.DoesNotContain(key, log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_limits_of_the_free_plan_are_kept()
    {
        await using var host = await HostProcess.StartAsync();
        using var client = host.CreateClient();

        var refused = await Assert.ThrowsAsync<OneSignalApiException>(async () =>
        {
            // Bursts of ten, then one per second: more than that are refused however slow the machine is.
            for (var i = 0; i < 1000; i++)
            {
                await client.Notifications.ListAsync(cancellationToken: Token);
            }
        });

        Assert.Equal(429, (int)refused.StatusCode);
        Assert.NotNull(refused.RetryAfter);
    }

    [Fact]
    public async Task A_seed_gives_the_same_app_and_keys_and_another_one_others()
    {
        await using var first = await HostProcess.StartAsync("--seed", "7");
        await using var same = await HostProcess.StartAsync("--seed", "7");
        await using var other = await HostProcess.StartAsync("--seed", "8");

        foreach (var name in new[] { "ONESIGNAL_APP_ID", "ONESIGNAL_API_KEY", "ONESIGNAL_ORGANIZATION_API_KEY" })
        {
            Assert.Equal(first.Value(name), same.Value(name));
            Assert.NotEqual(first.Value(name), other.Value(name));
        }
    }

    [Theory]
    [InlineData("'often' is no fault: it must begin with one of", "--fault", "often")]
    [InlineData("no operation 'sendMessage'", "--fault", "reset,on=sendMessage")]
    [InlineData("--port", "--port", "70000")]
    [InlineData("--limits", "--limits", "all")]
    public async Task What_cannot_be_done_is_said_and_ends_it(string hint, params string[] arguments)
    {
        var (exitCode, output) = await RunAsync("dotnet", [HostProcess.Assembly, .. arguments]);

        Assert.Equal(1, exitCode);
        Assert.Contains(hint, output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_said()
    {
        await using var host = await HostProcess.StartAsync();
        var port = new Uri(host.Address).Port.ToString(CultureInfo.InvariantCulture);

        var (exitCode, output) = await RunAsync("dotnet", HostProcess.Assembly, "--port", port);

        Assert.Equal(1, exitCode);
        Assert.Contains(port, output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", output, StringComparison.Ordinal);
    }

    private static string LastLine(string text) => text.Split('\n')[^1];

    private static async Task<bool> HasCurlAsync()
    {
        try
        {
            return (await RunAsync("curl", "--version")).Output.Contains("HTTP2", StringComparison.Ordinal);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static async Task<(int ExitCode, string Output)> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = process.StandardOutput.ReadToEndAsync(Token);
        var errors = process.StandardError.ReadToEndAsync(Token);
        await process.WaitForExitAsync(Token);
        return (process.ExitCode, await output + await errors);
    }
}
