using System.Globalization;
using System.Text.RegularExpressions;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Tests.Harness;

namespace OneSignal.Analyzers.Tests.Laws;

/// <summary>What the repository holds for users that is made of the rules and their pages: tables, and the presets of severities.</summary>
public sealed partial class DerivedTextLaws
{
    private const string Index = "docs/rules/README.md";

    [Theory]
    [InlineData("None", "Every rule is off.", "none")]
    [InlineData("All", "Whatever a rule reports is a warning, also what is a suggestion by default.", "warning")]
    public void A_preset_names_every_rule(string mode, string meaning, string severity)
    {
        var lines = RuleCatalog.All.Select(rule => $"""

            # {rule.Descriptor.Title.ToString(CultureInfo.InvariantCulture)}
            dotnet_diagnostic.{rule.Id}.severity = {severity}

            """);

        Committed.File(
            $"src/OneSignal.Generated/build/OneSignal.{mode}.globalconfig",
            $"""
            # OneSignalAnalysisMode = {mode}: {meaning}
            # Written by eng/rules.sh. The level is below that of any file of yours, so what yours say of a rule wins.
            is_global = true
            global_level = -100

            """ + string.Concat(lines));
    }

    [Fact]
    public void The_index_lists_every_rule() =>
        Committed.Section(Index, "rules", Table(
            "| Id | Rule | Category | Severity | Fix | Looks at |",
            // The page may say more of the severity than the default.
            static rule => $"| {Link(rule, "")} | {Title(rule)} | {rule.Descriptor.Category} | {rule.Page.Split('\n')[4].Split('|')[2].Trim()} "
                + $"| {(rule.Fixer is null ? "No" : "Yes")} | {rule.CallSites} |"));

    [Fact]
    public void The_readme_lists_every_rule() =>
        Committed.Section("README.md", "rules", Table(
            "| rule | says |",
            static rule => $"| {Link(rule, "docs/rules/")} | {Title(rule)} |"));

    [Fact]
    public void The_index_lists_the_overlaps_that_the_pages_tell_of() =>
        Committed.Section(Index, "overlap", Table(
            "| Rule | .NET | Sonar | Others |",
            static rule => Foreign().Matches(rule.Section("Overlap")).Select(static found => found.Value).Distinct().ToList() is { Count: > 0 } ids
                ? $"| {Link(rule, "", "#overlap")} | {Those(ids, "CA", "IDE")} | {Those(ids, "S")} | {Those(ids, "MA", "RCS", "VSTHRD")} |"
                : null));

    [Fact]
    public void The_index_lists_every_option() =>
        Committed.Section(Index, "options", "| Option | What it is | Without it |\n|---|---|---|\n" + string.Concat(RuleOptions.All.Select(
            static option => $"| [`{option.Key}`]({option.Rule}.md#when-to-silence) | {option.Meaning} | {(option.Default.Length == 0 ? "none" : "`" + option.Default + "`")} |\n")));

    private static string Table(string head, Func<RuleCatalog, string?> row)
    {
        var columns = head.Count(static character => character == '|') - 1;
        var rows = RuleCatalog.All.Select(row).Where(static line => line is not null);
        return string.Concat(new[] { head, "|" + string.Concat(Enumerable.Repeat("---|", columns)) }.Concat(rows).Select(static line => line + "\n"));
    }

    private static string Link(RuleCatalog rule, string folder, string anchor = "") => $"[{rule.Id}]({folder}{rule.Id}.md{anchor})";

    private static string Title(RuleCatalog rule) => rule.Descriptor.Title.ToString(CultureInfo.InvariantCulture);

    private static string Those(IEnumerable<string> ids, params string[] families) =>
        string.Join(", ", ids.Where(id => families.Contains(id.TrimEnd([.. "0123456789"]))));

    [GeneratedRegex(@"\b(CA|IDE|S|MA|RCS|VSTHRD)\d{3,}\b")]
    private static partial Regex Foreign();
}
