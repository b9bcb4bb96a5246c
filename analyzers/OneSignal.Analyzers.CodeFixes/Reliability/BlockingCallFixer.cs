using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneSignal.Analyzers.CodeFixes.Reliability;

/// <summary>Awaits the task that is blocked on. Offered only where an await may stand.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(BlockingCallFixer))]
public sealed class BlockingCallFixer : OneSignalCodeFix
{
    internal const string Await = "OSG1007.Await";

    public BlockingCallFixer()
        : base(Descriptors.OSG1007_BlockingCall, "Await the call")
    {
    }

    internal override string EquivalenceKey => Await;

    private protected override bool CanFix(Diagnostic diagnostic, SyntaxNode root, Location place) =>
        Block(root, place) is { } block && TaskOf(block) is not null;

    private protected override async Task<Document> FixAsync(
        Document document,
        Diagnostic diagnostic,
        Location place,
        CancellationToken cancellation)
    {
        var root = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        var block = Block(root, place)!;
        ExpressionSyntax awaited = SyntaxFactory.AwaitExpression(
            SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space),
            TaskOf(block)!.WithoutLeadingTrivia());
        if (block.Parent is MemberAccessExpressionSyntax or ElementAccessExpressionSyntax or ConditionalAccessExpressionSyntax
            or PostfixUnaryExpressionSyntax or InvocationExpressionSyntax)
        {
            awaited = SyntaxFactory.ParenthesizedExpression(awaited.WithoutTrailingTrivia());
        }

        return document.WithSyntaxRoot(root.ReplaceNode(block, awaited.WithTriviaFrom(block)));
    }

    private static ExpressionSyntax? Block(SyntaxNode root, Location place) =>
        root.FindNode(place.SourceSpan, getInnermostNodeForTie: true) as ExpressionSyntax;

    /// <summary>The task in `task.Result`, `task.Wait()` and `task.GetAwaiter().GetResult()`.</summary>
    private static ExpressionSyntax? TaskOf(ExpressionSyntax block) => block switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Result", Expression: var task } => task,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Wait", Expression: var task } } => task,
        InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax
            {
                Name.Identifier.ValueText: "GetResult",
                Expression: InvocationExpressionSyntax
                {
                    Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetAwaiter", Expression: var task },
                },
            },
        } => task,
        _ => null,
    };
}
