using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace OneSignal.Analyzers.CodeFixes;

/// <summary>Puts a statement behind another, wherever that stands: in a block, alone under an if, at the top level.</summary>
internal static class StatementAfter
{
    internal static SyntaxNode Add(SyntaxNode root, StatementSyntax statement, StatementSyntax changed, StatementSyntax added)
    {
        var first = changed.WithTriviaFrom(statement);
        var second = added
            .WithTrailingTrivia(statement.GetTrailingTrivia().Where(static part => part.IsKind(SyntaxKind.EndOfLineTrivia)))
            .WithAdditionalAnnotations(Formatter.Annotation);
        return statement.Parent switch
        {
            BlockSyntax or SwitchSectionSyntax => root.ReplaceNode(statement, [first, second]),
            GlobalStatementSyntax global => root.ReplaceNode(
                global,
                [global.WithStatement(first), SyntaxFactory.GlobalStatement(second)]),
            _ => root.ReplaceNode(
                statement,
                SyntaxFactory.Block(first, second).WithAdditionalAnnotations(Formatter.Annotation)),
        };
    }
}
