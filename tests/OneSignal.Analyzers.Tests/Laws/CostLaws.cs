using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;
using OneSignal.Analyzers.Tests.Harness;

namespace OneSignal.Analyzers.Tests.Laws;

/// <summary>What the rules ask of the compiler, which is what they cost where they find nothing.</summary>
public sealed class CostLaws
{
    [Theory]
    [InlineData("class C { int Add(int a, int b) => a + b; }")]
    [InlineData("class C { string Text => \"a\".Replace('a', 'b'); }")]
    public async Task Where_no_file_has_a_word_of_a_call_site_only_texts_are_looked_at(string source) =>
        Assert.All(await AskedOfAsync(source), static asked => Assert.Equal(0, asked.SemanticModelActionsCount));

    [Fact]
    public async Task No_rule_is_called_for_each_member_operation_or_node()
    {
        var all = await AskedOfAsync("class C { object M(System.Net.Http.HttpClient http) => http.GetAsync(\"https://api.onesignal.com/apps\"); }");

        Assert.Contains(all, static asked => asked.SemanticModelActionsCount > 0);
        Assert.All(all, static asked => Assert.Equal(
            0,
            asked.CodeBlockActionsCount + asked.CodeBlockStartActionsCount + asked.OperationActionsCount + asked.OperationBlockActionsCount
                + asked.OperationBlockStartActionsCount + asked.SyntaxNodeActionsCount + asked.SymbolActionsCount + asked.SymbolStartActionsCount));
    }

    private static async Task<IReadOnlyList<AnalyzerTelemetryInfo>> AskedOfAsync(string source)
    {
        var token = TestContext.Current.CancellationToken;
        var compilation = CSharpCompilation.Create(
            "Test",
            [CSharpSyntaxTree.ParseText(source, cancellationToken: token)],
            [.. Frameworks.Full, .. ClientReference.Of(References.Client)],
            new CSharpCompilationOptions(Microsoft.CodeAnalysis.OutputKind.DynamicallyLinkedLibrary));
        var analysis = await compilation.WithAnalyzers([.. RuleCatalog.Analyzers]).GetAnalysisResultAsync(token);
        return [.. analysis.AnalyzerTelemetryInfo.Values];
    }
}
