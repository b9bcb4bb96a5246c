using System.Diagnostics;

namespace OneSignal.Generated.Testing.Tests;

/// <summary>The sample as a newcomer runs it, in a process of its own.</summary>
public sealed class QuickstartTests
{
    private const string AppIdVariable = "ONESIGNAL_APP_ID";
    private const string KeyVariable = "ONESIGNAL_API_KEY";

    [Fact]
    public async Task Without_an_account_it_sends_to_the_simulator_and_says_so()
    {
        var (exitCode, output, errors) = await RunAsync();

        Assert.Equal("", errors);
        Assert.Equal(0, exitCode);
        Assert.Contains("simulator", output, StringComparison.Ordinal);
        Assert.Matches("(?m)^Sent to customer-4711. The message's id is [0-9a-f-]{36}.\r?$", output);
        Assert.Contains("Your order is on its way.", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(AppIdVariable, KeyVariable)]
    [InlineData(KeyVariable, AppIdVariable)]
    public async Task With_one_of_the_two_variables_it_asks_for_the_other(string set, string missing)
    {
        var (exitCode, output, errors) = await RunAsync((set, "something"));

        Assert.Equal(2, exitCode);
        Assert.Equal("", output);
        Assert.StartsWith($"{missing} is not set.", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_with_the_account_is_said_without_the_key()
    {
        var key = Guid.NewGuid().ToString("N");

        var (exitCode, output, errors) = await RunAsync((AppIdVariable, "no-uuid"), (KeyVariable, key));

        Assert.Equal(1, exitCode);
        Assert.Contains("AppId", errors, StringComparison.Ordinal);
        Assert.DoesNotContain(key, output + errors, StringComparison.Ordinal);
    }

    private static async Task<(int ExitCode, string Output, string Errors)> RunAsync(
        params (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Quickstart.dll")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove(AppIdVariable);
        start.Environment.Remove(KeyVariable);
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        var token = TestContext.Current.CancellationToken;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(token);
        var errors = process.StandardError.ReadToEndAsync(token);
        await process.WaitForExitAsync(token);
        return (process.ExitCode, await output, await errors);
    }
}
