using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using OneSignal.Analyzers.Engine;

namespace OneSignal.Analyzers.CodeFixes.Reliability;

/// <summary>Throws when nothing was sent: the one reaction that is right wherever a failure of the send is noticed at all.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OutcomeUnreadFixer))]
public sealed class OutcomeUnreadFixer : OneSignalCodeFix
{
    internal const string ThrowWhenNotSent = "OSG1005.ThrowWhenNotSent";

    public OutcomeUnreadFixer()
        : base(Descriptors.OSG1005_OutcomeUnread, "Throw when nothing was sent")
    {
    }

    internal override string EquivalenceKey => ThrowWhenNotSent;

    private protected override bool CanFix(Diagnostic diagnostic, SyntaxNode root, Location place) =>
        diagnostic.Properties.ContainsKey(RuleProperties.Variable) && Statement(root, place) is not null;

    private protected override async Task<Document> FixAsync(
        Document document,
        Diagnostic diagnostic,
        Location place,
        CancellationToken cancellation)
    {
        var root = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        var statement = Statement(root, place)!;
        var name = diagnostic.Properties[RuleProperties.Variable]!;
        var changed = statement is ExpressionStatementSyntax { Expression: not AssignmentExpressionSyntax and var answer }
            ? Declaration(name, answer)
            : statement;
        var check = Check(
            name,
            diagnostic.Properties[RuleProperties.Member]!,
            diagnostic.Properties[RuleProperties.Value]!,
            LineEnd.Of(root).ToString());
        return document.WithSyntaxRoot(StatementAfter.Add(root, statement, changed, check));
    }

    private static StatementSyntax? Statement(SyntaxNode root, Location place)
    {
        var node = root.FindNode(place.SourceSpan);
        return node is GlobalStatementSyntax global ? global.Statement : node as StatementSyntax;
    }

    private static StatementSyntax Declaration(string name, ExpressionSyntax answer) =>
        SyntaxFactory.ParseStatement("var " + name + " = " + answer.WithoutTrivia().ToFullString() + ";");

    private static StatementSyntax Check(string name, string member, string notSent, string lineEnd)
    {
        var check = SyntaxFactory.ParseStatement(
            $$"""
            if ({{name}}.{{member}} == {{notSent}})
            {
                throw new global::System.InvalidOperationException("OneSignal sent nothing: " + string.Join(" ", {{name}}.Reasons));
            }
            """);
        var spaced = check.NormalizeWhitespace(eol: lineEnd, elasticTrivia: true);
        return spaced.ReplaceNodes(
            spaced.DescendantNodes().Where(IsQualified),
            static (_, rewritten) => rewritten.WithAdditionalAnnotations(Simplifier.Annotation));
    }

    private static bool IsQualified(SyntaxNode node) =>
        node is MemberAccessExpressionSyntax or QualifiedNameSyntax && node.ToString().StartsWith("global::", StringComparison.Ordinal);
}
