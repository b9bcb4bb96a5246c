using System.Diagnostics;

namespace OneSignal.Package.Tests.Support;

/// <summary>The dotnet command as a user types it: a process that knows nothing of the build or the run it is started from.</summary>
internal static class Sdk
{
    /// <summary>Runs dotnet to its end.</summary>
    /// <param name="folder">Where the command is given.</param>
    /// <param name="environment">What is set besides the machine's environment.</param>
    /// <param name="arguments">The command line.</param>
    internal static async Task<SdkResult> RunAsync(
        string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Clean(start.Environment);
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var token = TestContext.Current.CancellationToken;
        using var process = Process.Start(start)!;
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(token);
            var errors = process.StandardError.ReadToEndAsync(token);
            await process.WaitForExitAsync(token);
            return new SdkResult(process.ExitCode, await output, await errors);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    internal static Task<SdkResult> RunAsync(string folder, params string[] arguments) =>
        RunAsync(folder, new Dictionary<string, string>(), arguments);

    /// <summary>A build server that outlives the command would hold its output open and the packages in use.</summary>
    internal static Task<SdkResult> BuildAsync(string folder, params string[] arguments) =>
        RunAsync(
            folder,
            ["build", .. arguments, "-nodeReuse:false", "-tl:off", "-clp:NoSummary", "-p:UseSharedCompilation=false", "-p:NuGetAudit=false"]);

    private static void Clean(IDictionary<string, string?> environment)
    {
        // What `dotnet test` leaves behind of its own MSBuild would decide where this one looks.
        foreach (var name in environment.Keys.Where(static name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            environment.Remove(name);
        }

        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["DOTNET_NOLOGO"] = "1";
        environment["MSBUILDDISABLENODEREUSE"] = "1";
    }
}
