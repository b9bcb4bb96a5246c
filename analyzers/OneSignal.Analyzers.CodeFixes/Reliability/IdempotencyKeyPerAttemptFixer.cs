using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using OneSignal.Analyzers.Engine;

namespace OneSignal.Analyzers.CodeFixes.Reliability;

/// <summary>Makes the key once, in a variable before what is repeated.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(IdempotencyKeyPerAttemptFixer))]
public sealed class IdempotencyKeyPerAttemptFixer : OneSignalCodeFix
{
    internal const string MoveKey = "OSG1002.MoveKey";

    public IdempotencyKeyPerAttemptFixer()
        : base(Descriptors.OSG1002_IdempotencyKeyPerAttempt, "Make the key once, before the attempts")
    {
    }

    internal override string EquivalenceKey => MoveKey;

    private protected override bool CanFix(Diagnostic diagnostic, SyntaxNode root, Location place) =>
        diagnostic.Properties.ContainsKey(RuleProperties.Variable)
        && diagnostic.AdditionalLocations is [_, var repeated]
        && Key(root, place) is not null
        && Statement(root, repeated) is not null;

    private protected override async Task<Document> FixAsync(
        Document document,
        Diagnostic diagnostic,
        Location place,
        CancellationToken cancellation)
    {
        var root = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        var key = Key(root, place)!;
        var statement = Statement(root, diagnostic.AdditionalLocations[1])!;
        var name = diagnostic.Properties[RuleProperties.Variable]!;
        var declaration = SyntaxFactory.ParseStatement("var " + name + " = " + key.WithoutTrivia().ToFullString() + ";")
            .WithLeadingTrivia(statement.GetLeadingTrivia())
            .WithTrailingTrivia(LineEnd.Of(root))
            .WithAdditionalAnnotations(Formatter.Annotation);
        var repeated = statement
            .ReplaceNode(key, SyntaxFactory.IdentifierName(name).WithTriviaFrom(key));
        repeated = repeated.WithLeadingTrivia(Indentation(statement));
        return document.WithSyntaxRoot(statement.Parent is GlobalStatementSyntax global
            ? root.ReplaceNode(global, [SyntaxFactory.GlobalStatement(declaration), global.WithStatement(repeated)])
            : root.ReplaceNode(statement, [declaration, repeated]));
    }

    private static SyntaxTriviaList Indentation(SyntaxNode statement)
    {
        var leading = statement.GetLeadingTrivia();
        return leading.Count > 0 && leading[leading.Count - 1].IsKind(SyntaxKind.WhitespaceTrivia)
            ? SyntaxFactory.TriviaList(leading[leading.Count - 1])
            : SyntaxFactory.TriviaList();
    }

    private static ExpressionSyntax? Key(SyntaxNode root, Location place) =>
        root.FindNode(place.SourceSpan, getInnermostNodeForTie: true) as InvocationExpressionSyntax;

    private static StatementSyntax? Statement(SyntaxNode root, Location place)
    {
        var node = root.FindNode(place.SourceSpan);
        return node is GlobalStatementSyntax global ? global.Statement : node as StatementSyntax;
    }
}
