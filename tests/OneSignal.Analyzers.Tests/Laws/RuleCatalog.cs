using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using OneSignal.Analyzers.CodeFixes;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Tests.Harness;

namespace OneSignal.Analyzers.Tests.Laws;

/// <summary>Every rule, as the assemblies declare them, with what belongs to it by the naming law.</summary>
internal sealed partial class RuleCatalog
{
    private RuleCatalog(FieldInfo member)
    {
        Descriptor = (DiagnosticDescriptor)member.GetValue(null)!;
        MemberName = member.Name;
        Stem = member.Name[(member.Name.IndexOf('_', StringComparison.Ordinal) + 1)..];
    }

    internal static IReadOnlyList<RuleCatalog> All { get; } =
    [
        .. typeof(Descriptors)
            .GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
            .Where(static field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(static field => new RuleCatalog(field))
            .OrderBy(static rule => rule.Id, StringComparer.Ordinal),
    ];

    internal static TheoryData<string> Ids => [.. All.Select(static rule => rule.Id)];

    internal static IEnumerable<DiagnosticAnalyzer> Analyzers =>
        typeof(OneSignalAnalyzer).Assembly.GetTypes()
            .Where(static type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!);

    internal static IEnumerable<CodeFixProvider> Fixers =>
        typeof(OneSignalCodeFix).Assembly.GetTypes()
            .Where(static type => !type.IsAbstract && typeof(CodeFixProvider).IsAssignableFrom(type))
            .Select(static type => (CodeFixProvider)Activator.CreateInstance(type)!);

    internal DiagnosticDescriptor Descriptor { get; }

    internal string MemberName { get; }

    internal string Id => Descriptor.Id;

    /// <summary>The name that the rule, its fix, its tests and its line in the release files share.</summary>
    internal string Stem { get; }

    internal DiagnosticAnalyzer? Analyzer =>
        Analyzers.SingleOrDefault(analyzer => analyzer.SupportedDiagnostics.Any(supported => supported.Id == Id));

    internal CodeFixProvider? Fixer => Fixers.SingleOrDefault(fixer => fixer.FixableDiagnosticIds.Contains(Id));

    internal string CallSites =>
        string.Join(", ", Descriptor.CustomTags.Select(static tag => tag switch
        {
            CallSite.Typed => "typed client",
            CallSite.RawHttp => "raw HTTP",
            CallSite.Configuration => "configuration",
            _ => tag,
        }));

    internal string Page => ReadDocument("docs/rules/" + Id + ".md");

    /// <summary>Whether the rule looks at configuration files and at nothing else; its example is one.</summary>
    internal bool IsForConfiguration => Descriptor.CustomTags.All(static tag => tag == CallSite.Configuration);

    /// <summary>What the page says that the project of its example sets.</summary>
    internal IReadOnlyDictionary<string, string> Properties =>
        Property().Matches(Page).ToDictionary(static found => found.Groups["name"].Value, static found => found.Groups["value"].Value);

    internal string Before => CodeBlock("Before");

    internal string After => CodeBlock("After");

    /// <summary>What the page says under a heading of the second level.</summary>
    internal string Section(string heading) =>
        Page.Split("\n## ").Single(section => section.StartsWith(heading + "\n", StringComparison.Ordinal));

    internal static RuleCatalog Of(string id) => All.Single(rule => rule.Id == id);

    internal static string ReadDocument(string path) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, path));

    private string CodeBlock(string heading)
    {
        var match = Example().Matches(Page).SingleOrDefault(found => found.Groups["heading"].Value == heading);
        Assert.True(match is not null, $"The page of {Id} has no example under '### {heading}'.");
        return TestKeys.Fill(match.Groups["code"].Value);
    }

    [GeneratedRegex("`<(?<name>[A-Za-z]+)>(?<value>[^<`]+)</[A-Za-z]+>`")]
    private static partial Regex Property();

    [GeneratedRegex("^### (?<heading>Before|After)\n```(csharp|json)\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();
}
