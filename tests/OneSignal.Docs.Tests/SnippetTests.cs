using Microsoft.CodeAnalysis;
using OneSignal.Docs.Tests.Compiling;
using OneSignal.Docs.Tests.Reading;

namespace OneSignal.Docs.Tests;

/// <summary>Every piece of C# on a page compiles, also that which shows what not to do.</summary>
public sealed class SnippetTests
{
    /// <summary>Blocks that may say <c>no-compile</c>, as path and line. Each needs a reason here.</summary>
    private static readonly string[] NotCompiled = [];

    private static readonly string[] Obsolete = ["CS0612", "CS0618", "CS0619"];

    /// <summary>What the compiler says of code that the reader has yet to write the rest of: nothing reads a parameter or a value.</summary>
    private static readonly string[] Unfinished = ["CS0219", "CS8321", "CS9113"];

    /// <summary>The other ways to say C# behind a fence, by which a block would go unread.</summary>
    private static readonly string[] OtherNames = ["cs", "c#", "CSharp", "C#"];

    public static TheoryData<string> Places => [.. Blocks().Where(static block => block.Info == CodeBlock.CSharp).Select(static block => block.Place)];

    [Theory]
    [MemberData(nameof(Places))]
    public void A_block_compiles(string place)
    {
        var block = Blocks().Single(block => block.Place == place);
        // Pages of rules show mistakes, some of which the compiler knows as well.
        var showsMistakes = block.Page.StartsWith("docs/rules/", StringComparison.Ordinal);

        var above = Repository.Pages[block.Page].Blocks.Where(other => other.Info == CodeBlock.CSharp && other.Line < block.Line);
        var said = new Snippet(block.Text, string.Concat(above.SelectMany(static other => Snippet.UsingsOf(other.Text)).Distinct())).Compiler
            .Where(one => one.Severity == DiagnosticSeverity.Error || Obsolete.Contains(one.Id)
                || (!showsMistakes && !Unfinished.Contains(one.Id)));

        Assert.Empty(said.Select(one => $"{place}+{one}"));
    }

    [Fact]
    public void No_block_is_left_out_in_silence()
    {
        Assert.Equal(NotCompiled, Blocks().Where(static block => block.Info == CodeBlock.NotCompiled).Select(static block => block.Place));
        Assert.Empty(
            Blocks()
                .Where(static block => block.Info is not (CodeBlock.CSharp or CodeBlock.NotCompiled)
                    && (block.Info.Length == 0 || OtherNames.Contains(block.Info.Split(' ')[0]) || block.Info.StartsWith(CodeBlock.CSharp, StringComparison.Ordinal)))
                .Select(static block => $"{block.Place}: '{block.Info}'"));
    }

    private static IEnumerable<CodeBlock> Blocks() => Repository.Documentation.SelectMany(static page => page.Blocks);
}
