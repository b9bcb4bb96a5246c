using System.Diagnostics;

namespace OneSignal.Pipeline.Tests.Support;

/// <summary>Runs <c>dotnet</c> with arguments as a build or a user would.</summary>
internal static class Command
{
    /// <summary>A test run started by <c>dotnet test</c> inherits the settings of that MSBuild; a build of its own must not.</summary>
    private static readonly string[] Inherited =
        ["MSBUILD_EXE_PATH", "MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBuildLoadMicrosoftTargetsReadOnly", "DOTNET_CLI_TELEMETRY_SESSIONID"];

    public static async Task<CommandResult> DotnetAsync(string folder, CancellationToken cancellationToken, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["NSWAG_NOVERSION"] = "true", ["MSBUILDDISABLENODEREUSE"] = "1", ["DOTNET_CLI_UI_LANGUAGE"] = "en" },
        };
        foreach (var name in Inherited)
        {
            start.Environment.Remove(name);
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var error = process.StandardError.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return new CommandResult(process.ExitCode, await output + await error);
    }
}

internal sealed record CommandResult(int ExitCode, string Output);
