using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OneSignal.Analyzers.Engine;

namespace OneSignal.Analyzers.CodeFixes.Reliability;

/// <summary>Passes the token, by name where arguments are left out before it. Not offered where several tokens are at hand.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CancellationNotPassedFixer))]
public sealed class CancellationNotPassedFixer : OneSignalCodeFix
{
    internal const string PassToken = "OSG1011.PassToken";

    public CancellationNotPassedFixer()
        : base(Descriptors.OSG1011_CancellationNotPassed, "Pass the cancellation token")
    {
    }

    internal override string EquivalenceKey => PassToken;

    private protected override bool CanFix(Diagnostic diagnostic, SyntaxNode root, Location place) =>
        diagnostic.Properties.ContainsKey(RuleProperties.Value) && Arguments(root, place) is not null;

    private protected override async Task<Document> FixAsync(
        Document document,
        Diagnostic diagnostic,
        Location place,
        CancellationToken cancellation)
    {
        var root = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        var arguments = Arguments(root, place)!;
        var argument = SyntaxFactory.Argument(SyntaxFactory.ParseExpression(diagnostic.Properties[RuleProperties.Value]!));
        if (diagnostic.Properties.TryGetValue(RuleProperties.Member, out var name))
        {
            argument = argument.WithNameColon(SyntaxFactory.NameColon(
                SyntaxFactory.IdentifierName(name!),
                SyntaxFactory.Token(SyntaxKind.ColonToken).WithTrailingTrivia(SyntaxFactory.Space)));
        }

        var passed = arguments.Arguments.Count == 0
            ? SyntaxFactory.SingletonSeparatedList(argument)
            : ListEnd.Add(arguments.Arguments, argument);
        return document.WithSyntaxRoot(root.ReplaceNode(arguments, arguments.WithArguments(passed)));
    }

    private static ArgumentListSyntax? Arguments(SyntaxNode root, Location place) =>
        root.FindNode(place.SourceSpan, getInnermostNodeForTie: true) as ArgumentListSyntax;
}
