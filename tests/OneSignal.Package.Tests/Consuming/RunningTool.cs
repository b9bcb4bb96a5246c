using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace OneSignal.Package.Tests.Consuming;

/// <summary>A command that runs until it is stopped, and what it prints meanwhile.</summary>
internal sealed partial class RunningTool : IAsyncDisposable
{
    private readonly Process _process;

    private RunningTool(Process process) => _process = process;

    /// <summary>Where it said that it is.</summary>
    internal Uri Address { get; private set; } = null!;

    internal static RunningTool Start(string command, params string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true };

        // A tool finds the machine's .NET where it is installed for all; that of these tests may lie elsewhere.
        start.Environment["DOTNET_ROOT"] = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        return new RunningTool(Process.Start(start)!);
    }

    /// <summary>Reads its introduction.</summary>
    /// <param name="last">How the last line of it begins.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The values that it named.</returns>
    internal async Task<IReadOnlyDictionary<string, string>> ReadSettingsAsync(string last, CancellationToken cancellationToken)
    {
        var settings = new Dictionary<string, string>();
        while (await ReadLineAsync(cancellationToken) is var line && !line.StartsWith(last, StringComparison.Ordinal))
        {
            if (Setting().Match(line) is { Success: true } setting)
            {
                settings.Add(setting.Groups["name"].Value, setting.Groups["value"].Value);
            }
            else if (Place().Match(line) is { Success: true } place)
            {
                Address = new Uri(place.Value);
            }
        }

        return settings;
    }

    internal async Task<string> ReadLineAsync(CancellationToken cancellationToken) =>
        await _process.StandardOutput.ReadLineAsync(cancellationToken)
        ?? throw new InvalidOperationException("The tool has ended.");

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
    }

    [GeneratedRegex("^(?<name>[A-Z_]+)=(?<value>.+)$")]
    private static partial Regex Setting();

    [GeneratedRegex("https://[0-9.:]+/?")]
    private static partial Regex Place();
}
