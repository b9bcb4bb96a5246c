using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;
using OneSignal.Analyzers.Engine;
using OneSignal.Docs.Tests.Compiling;
using OneSignal.Docs.Tests.Reading;

namespace OneSignal.Docs.Tests;

/// <summary>What the readme shows of the rules is what they say.</summary>
public sealed class RuleTests
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. typeof(OneSignalAnalyzer).Assembly.GetExportedTypes()
            .Where(static type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    [Fact]
    public async Task What_the_readme_shows_is_what_the_rules_say()
    {
        var blocks = Repository.Pages["README.md"].Blocks;
        var shown = Assert.Single(blocks, static block => block.Info == "text" && block.Text.Contains("OSG", StringComparison.Ordinal));
        var code = blocks.Last(block => block.Line < shown.Line && block.Info == CodeBlock.CSharp);

        var said = string.Concat((await new Snippet(code.Text).AnalyzeAsync(Analyzers)).Select(static line => line + "\n"));

        Assert.True(said == shown.Text, $"The block at {shown.Place} is to be:\n\n{said}");
    }
}
