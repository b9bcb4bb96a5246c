using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using OneSignal.Analyzers.Engine;

namespace OneSignal.Analyzers.CodeFixes.Network;

/// <summary>Replaces the scheme where it is written, which keeps the literal's form: verbatim, raw or interpolated.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HttpsMissingFixer))]
public sealed class HttpsMissingFixer : OneSignalCodeFix
{
    internal const string UseHttps = "OSG2001.UseHttps";

    public HttpsMissingFixer()
        : base(Descriptors.OSG2001_HttpsMissing, "Use https")
    {
    }

    internal override string EquivalenceKey => UseHttps;

    private protected override bool CanFix(Diagnostic diagnostic, SyntaxNode root, Location place) =>
        diagnostic.Properties.ContainsKey(RuleProperties.Value);

    private protected override async Task<Document> FixAsync(
        Document document,
        Diagnostic diagnostic,
        Location place,
        CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var scheme = diagnostic.Properties[RuleProperties.Value]!;
        return document.WithText(text.WithChanges(new TextChange(place.SourceSpan, scheme)));
    }
}
