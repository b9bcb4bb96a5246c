using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using OneSignal.Analyzers.Engine;

namespace OneSignal.Analyzers.CodeFixes;

/// <summary>A fix that replaces pieces of text where they are written, which keeps a literal's form: verbatim, raw or interpolated.</summary>
public abstract class ReplacementFix : OneSignalCodeFix
{
    private protected ReplacementFix(DiagnosticDescriptor rule, string title)
        : base(rule, title)
    {
    }

    private protected sealed override bool CanFix(Diagnostic diagnostic, SyntaxNode root, Location place) =>
        Replacements.TextAt(diagnostic, diagnostic.AdditionalLocations.Count - 1) is not null
        && diagnostic.AdditionalLocations.All(location => location.SourceTree == place.SourceTree);

    private protected sealed override async Task<Document> FixAsync(
        Document document,
        Diagnostic diagnostic,
        Location place,
        CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.WithText(text.WithChanges(diagnostic.AdditionalLocations.Select(
            (location, index) => new TextChange(location.SourceSpan, Replacements.TextAt(diagnostic, index)!))));
    }
}
