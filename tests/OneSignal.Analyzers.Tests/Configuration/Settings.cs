using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OneSignal.Analyzers.Tests.Harness;

namespace OneSignal.Analyzers.Tests.Configuration;

/// <summary>Runs a rule over a settings file. Where a diagnostic starts is marked with §.</summary>
internal static class Settings
{
    internal static async Task VerifyAsync(DiagnosticAnalyzer rule, string marked, string name = "appsettings.json")
    {
        var path = "/app/" + name;
        var json = marked.Replace("§", "", StringComparison.Ordinal);
        using var analysis = Analysis.OfConfiguration(path, json, References.HttpOnly, rule);

        var found = await analysis.DiagnosticsAsync();

        Assert.Empty(analysis.Faults);
        Assert.All(found, one => Assert.Equal(path, one.Location.GetLineSpan().Path));
        Assert.Equal(
            Marks(marked),
            found.Select(static one => one.Location.GetLineSpan().StartLinePosition)
                .Select(static at => (at.Line, at.Character))
                .Order());
        Assert.All(found, one => Assert.Equal(DiagnosticSeverity.Warning, one.Severity));
    }

    private static IEnumerable<(int Line, int Character)> Marks(string marked)
    {
        var lines = marked.Split('\n');
        for (var line = 0; line < lines.Length; line++)
        {
            var before = 0;
            for (var at = lines[line].IndexOf('§', StringComparison.Ordinal); at >= 0; at = lines[line].IndexOf('§', at + 1))
            {
                yield return (line, at - before++);
            }
        }
    }
}
