using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace OneSignal.Analyzers.CodeFixes;

/// <summary>
/// The base of every fix: one rule, fix-all in batch, and no offer where the rule did not say what to change. What to change comes
/// with the diagnostic; a fix does not analyse again.
/// </summary>
public abstract class OneSignalCodeFix : CodeFixProvider
{
    private readonly string _title;

    private protected OneSignalCodeFix(DiagnosticDescriptor rule, string title)
    {
        FixableDiagnosticIds = ImmutableArray.Create(rule.Id);
        _title = title;
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <summary>The same for all diagnostics of the rule, so that fix-all takes them all.</summary>
    internal abstract string EquivalenceKey { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.AdditionalLocations is not [{ SourceTree: { } tree } place, ..]
                || context.Document.Project.Solution.GetDocument(tree) is not { } document
                || await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
                || !root.FullSpan.Contains(place.SourceSpan)
                || !CanFix(diagnostic, root, place))
            {
                continue;
            }

            context.RegisterCodeFix(
                CodeAction.Create(_title, token => FixAsync(document, diagnostic, place, token), EquivalenceKey),
                diagnostic);
        }
    }

    /// <summary>Whether the change is possible: a fix that changes nothing is not offered.</summary>
    private protected abstract bool CanFix(Diagnostic diagnostic, SyntaxNode root, Location place);

    private protected abstract Task<Document> FixAsync(
        Document document,
        Diagnostic diagnostic,
        Location place,
        CancellationToken cancellation);
}
