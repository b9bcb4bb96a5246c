using System.Globalization;
using System.Text.RegularExpressions;

namespace OneSignal.Package.Tests.Support;

/// <summary>A warning or error in the form that MSBuild, editors and CI agree on, without the text.</summary>
/// <param name="Project">The project's name.</param>
/// <param name="File">The file's name.</param>
/// <param name="Line">Counted from one.</param>
/// <param name="Column">Counted from one.</param>
/// <param name="Severity">warning or error.</param>
/// <param name="Id">The code, such as OSG1001.</param>
internal sealed partial record BuildDiagnostic(string Project, string File, int Line, int Column, string Severity, string Id)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Project}: {File}({Line},{Column}): {Severity} {Id}");

    internal static IEnumerable<BuildDiagnostic> In(string output) =>
        output.Split('\n').Select(static line => Canonical().Match(line.TrimEnd())).Where(static match => match.Success).Select(Read);

    private static BuildDiagnostic Read(Match match) => new(
        NameOf(match.Groups["project"].Value),
        Path.GetFileName(match.Groups["file"].Value),
        Number(match.Groups["line"]),
        Number(match.Groups["column"]),
        match.Groups["severity"].Value,
        match.Groups["id"].Value);

    private static string NameOf(string project) => Path.GetFileNameWithoutExtension(project);

    // A diagnostic of the build itself has no place.
    private static int Number(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^\s*(?<file>[^(]*?)(\((?<line>\d+),(?<column>\d+)\))?\s*: (?<severity>warning|error) (?<id>\w+): .* \[(?<project>[^\]]+?)(::[^\]]*)?\]$")]
    private static partial Regex Canonical();
}
