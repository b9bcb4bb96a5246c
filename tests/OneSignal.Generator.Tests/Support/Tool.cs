using System.Diagnostics;

namespace OneSignal.Generator.Tests.Support;

/// <summary>The tool as a build runs it: a process of its own, so that a crash is seen as one.</summary>
internal static class Tool
{
    public static async Task<ToolResult> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "OneSignal.Generator.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new ToolResult(process.ExitCode, await output, await error);
    }
}

internal sealed record ToolResult(int ExitCode, string Output, string Error)
{
    public string[] Errors => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
