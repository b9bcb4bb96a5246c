using System.Diagnostics;

namespace OneSignal.Generated.Hosting.Tests;

/// <summary>The sample as a newcomer runs it, in a process of its own.</summary>
public sealed class WorkerTests
{
    [Fact]
    public async Task Without_an_account_it_sends_to_the_simulator_and_stops_after_the_messages_asked_for()
    {
        var (exitCode, output) = await RunAsync("--count", "3");

        Assert.Equal(0, exitCode);
        Assert.Contains("talking to a simulator", output, StringComparison.Ordinal);
        Assert.Contains("OneSignalClient[202]", output, StringComparison.Ordinal);
        Assert.Matches("  trace   .*createNotification", output);
        Assert.Contains("  metric  ", output, StringComparison.Ordinal);
        Assert.Contains("delivered 3 messages.", output, StringComparison.Ordinal);
        Assert.Matches("Order 3: Sent, message [0-9a-f-]{36}", output);
        Assert.DoesNotContain("Order 4", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_configuration_stops_it_at_the_start_without_repeating_the_key()
    {
        var key = Guid.NewGuid().ToString("N");

        var (exitCode, output) = await RunAsync("--count", "1", "--OneSignal:AppKey", key);

        Assert.NotEqual(0, exitCode);
        Assert.Contains("OneSignal:AppId", output, StringComparison.Ordinal);
        Assert.DoesNotContain(key, output, StringComparison.Ordinal);
    }

    private static async Task<(int ExitCode, string Output)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Worker.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("OneSignal", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        var token = TestContext.Current.CancellationToken;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(token);
        var errors = process.StandardError.ReadToEndAsync(token);
        await process.WaitForExitAsync(token);
        return (process.ExitCode, await output + await errors);
    }
}
