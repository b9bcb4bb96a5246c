using System.Text.RegularExpressions;
using OneSignal.Package.Tests.Support;

namespace OneSignal.Package.Tests.Misuse;

/// <summary>The rules, as the table in docs/rules/README.md has them. That it has them all is tested where they are.</summary>
internal static partial class Rules
{
    internal static IReadOnlyList<string> All { get; } = [.. Read().Select(static row => row.Groups["id"].Value)];

    /// <summary>Those with a fix.</summary>
    internal static IReadOnlyList<string> Fixable { get; } =
        [.. Read().Where(static row => row.Groups["fix"].Value == "Yes").Select(static row => row.Groups["id"].Value)];

    private static IEnumerable<Match> Read() => Row().Matches(File.ReadAllText(Repository.At("docs/rules/README.md")));

    [GeneratedRegex(@"^\| \[(?<id>OSG\d{4})\]\(OSG\d{4}\.md\) \|[^|]+\|[^|]+\|[^|]+\| (?<fix>Yes|No) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
