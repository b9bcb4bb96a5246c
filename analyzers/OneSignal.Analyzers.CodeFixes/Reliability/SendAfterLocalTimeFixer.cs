using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace OneSignal.Analyzers.CodeFixes.Reliability;

/// <summary>Takes the time for UTC: the same moment in place of Now, and the kind for one that is written down.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SendAfterLocalTimeFixer))]
public sealed class SendAfterLocalTimeFixer : OneSignalCodeFix
{
    internal const string UseUtc = "OSG1010.UseUtc";

    public SendAfterLocalTimeFixer()
        : base(Descriptors.OSG1010_SendAfterLocalTime, "Give the time in UTC")
    {
    }

    internal override string EquivalenceKey => UseUtc;

    private protected override bool CanFix(Diagnostic diagnostic, SyntaxNode root, Location place) => Time(root, place) is not null;

    private protected override async Task<Document> FixAsync(
        Document document,
        Diagnostic diagnostic,
        Location place,
        CancellationToken cancellation)
    {
        var root = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        var time = Time(root, place)!;
        return document.WithSyntaxRoot(time is BaseObjectCreationExpressionSyntax { ArgumentList: { } arguments }
            ? root.ReplaceNode(arguments, WithKind(arguments))
            : root.ReplaceNode(Name(time)!, SyntaxFactory.IdentifierName("UtcNow").WithTriviaFrom(Name(time)!)));
    }

    private static ArgumentListSyntax WithKind(ArgumentListSyntax arguments)
    {
        var list = arguments.Arguments;
        if (list.Count == 3)
        {
            for (var part = 0; part < 3; part++)
            {
                list = ListEnd.Add(list, SyntaxFactory.Argument(SyntaxFactory.ParseExpression("0")));
            }
        }

        var kind = (MemberAccessExpressionSyntax)SyntaxFactory.ParseExpression("global::System.DateTimeKind.Utc");
        kind = kind.ReplaceNode(kind.Expression, kind.Expression.WithAdditionalAnnotations(Simplifier.Annotation));
        return arguments.WithArguments(ListEnd.Add(list, SyntaxFactory.Argument(kind)));
    }

    private static SimpleNameSyntax? Name(ExpressionSyntax time) => time switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        SimpleNameSyntax name => name,
        _ => null,
    };

    private static ExpressionSyntax? Time(SyntaxNode root, Location place) =>
        root.FindNode(place.SourceSpan, getInnermostNodeForTie: true) is ExpressionSyntax time
        && (time is BaseObjectCreationExpressionSyntax { ArgumentList: not null } || Name(time) is not null)
            ? time
            : null;
}
