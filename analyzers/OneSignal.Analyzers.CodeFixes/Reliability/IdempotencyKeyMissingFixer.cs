using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;
using OneSignal.Analyzers.Engine;

namespace OneSignal.Analyzers.CodeFixes.Reliability;

/// <summary>
/// Sets a new key in the request's initializer, in the anonymous object that becomes the body, or on the variable of a request that a
/// method made.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(IdempotencyKeyMissingFixer))]
public sealed class IdempotencyKeyMissingFixer : OneSignalCodeFix
{
    internal const string SetKey = "OSG1001.SetKey";

    public IdempotencyKeyMissingFixer()
        : base(Descriptors.OSG1001_IdempotencyKeyMissing, "Set an idempotency key")
    {
    }

    internal override string EquivalenceKey => SetKey;

    private protected override bool CanFix(Diagnostic diagnostic, SyntaxNode root, Location place) =>
        diagnostic.Properties.ContainsKey(RuleProperties.Member)
        && diagnostic.Properties.ContainsKey(RuleProperties.Value)
        && (Creation(root, place) is { } creation
            ? !IsSet(creation, diagnostic.Properties[RuleProperties.Member]!)
            : diagnostic.Properties.ContainsKey(RuleProperties.Variable) && Declaration(root, place) is not null);

    private protected override async Task<Document> FixAsync(
        Document document,
        Diagnostic diagnostic,
        Location place,
        CancellationToken cancellation)
    {
        var root = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        var member = diagnostic.Properties[RuleProperties.Member]!;
        var value = Simplifiable(SyntaxFactory.ParseExpression(diagnostic.Properties[RuleProperties.Value]!));
        if (Creation(root, place) is not { } creation)
        {
            var declaration = Declaration(root, place)!;
            return document.WithSyntaxRoot(
                StatementAfter.Add(root, declaration, declaration, Assignment(diagnostic.Properties[RuleProperties.Variable]!, member, value)));
        }

        var keyed = creation switch
        {
            AnonymousObjectCreationExpressionSyntax anonymous => WithMember(anonymous, member, value),
            BaseObjectCreationExpressionSyntax typed => WithMember(typed, member, value),
            _ => creation,
        };
        return document.WithSyntaxRoot(root.ReplaceNode(creation, keyed));
    }

    private static ExpressionSyntax? Creation(SyntaxNode root, Location place) =>
        root.FindNode(place.SourceSpan, getInnermostNodeForTie: true)
            is (AnonymousObjectCreationExpressionSyntax or BaseObjectCreationExpressionSyntax) and ExpressionSyntax creation
                ? creation
                : null;

    private static LocalDeclarationStatementSyntax? Declaration(SyntaxNode root, Location place)
    {
        var node = root.FindNode(place.SourceSpan);
        return (node is GlobalStatementSyntax global ? global.Statement : node) as LocalDeclarationStatementSyntax;
    }

    private static ExpressionStatementSyntax Assignment(string variable, string member, ExpressionSyntax value) =>
        SyntaxFactory.ExpressionStatement(SyntaxFactory.AssignmentExpression(
            SyntaxKind.SimpleAssignmentExpression,
            SyntaxFactory.MemberAccessExpression(
                SyntaxKind.SimpleMemberAccessExpression,
                SyntaxFactory.IdentifierName(variable),
                Name(member)),
            SpacedEquals(),
            value));

    /// <summary>In code that does not compile a key may stand there and not be seen by the rule.</summary>
    private static bool IsSet(ExpressionSyntax creation, string member) =>
        creation is BaseObjectCreationExpressionSyntax { Initializer: { } initializer }
        && initializer.Expressions.Any(expression =>
            expression is AssignmentExpressionSyntax { Left: IdentifierNameSyntax name, Right: var value }
            && name.Identifier.ValueText == member
            && value is not (LiteralExpressionSyntax or DefaultExpressionSyntax));

    private static AnonymousObjectCreationExpressionSyntax WithMember(
        AnonymousObjectCreationExpressionSyntax anonymous,
        string member,
        ExpressionSyntax value)
    {
        var declarator = SyntaxFactory.AnonymousObjectMemberDeclarator(SyntaxFactory.NameEquals(Name(member), SpacedEquals()), value);
        return anonymous.WithInitializers(ListEnd.Add(anonymous.Initializers, declarator));
    }

    private static BaseObjectCreationExpressionSyntax WithMember(
        BaseObjectCreationExpressionSyntax typed,
        string member,
        ExpressionSyntax value)
    {
        var assignment = SyntaxFactory.AssignmentExpression(
            SyntaxKind.SimpleAssignmentExpression,
            Name(member),
            SpacedEquals(),
            value);
        if (typed.Initializer is not { } initializer)
        {
            return WithInitializer(typed, assignment);
        }

        // Set to null: the value is replaced, a second assignment would not compile.
        foreach (var existing in initializer.Expressions)
        {
            if (existing is AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } written && name.Identifier.ValueText == member)
            {
                return typed.ReplaceNode(written.Right, value.WithTriviaFrom(written.Right));
            }
        }

        return typed.WithInitializer(
            initializer.WithExpressions(ListEnd.Add(initializer.Expressions, (ExpressionSyntax)assignment)));
    }

    private static BaseObjectCreationExpressionSyntax WithInitializer(
        BaseObjectCreationExpressionSyntax typed,
        AssignmentExpressionSyntax assignment)
    {
        var trailing = typed.GetTrailingTrivia();
        var initializer = SyntaxFactory.InitializerExpression(
                SyntaxKind.ObjectInitializerExpression,
                SyntaxFactory.SingletonSeparatedList<ExpressionSyntax>(assignment))
            .WithTrailingTrivia(trailing);
        return (typed.WithoutTrailingTrivia() switch
        {
            ObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: 0 } named =>
                (BaseObjectCreationExpressionSyntax)named.WithArgumentList(null).WithInitializer(initializer),
            var other => other.WithInitializer(initializer),
        }).WithAdditionalAnnotations(Formatter.Annotation);
    }

    /// <summary>The type that a method is called on is written as short as the place allows. An annotated call is left as it is.</summary>
    private static ExpressionSyntax Simplifiable(ExpressionSyntax value) =>
        value is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var type } }
            ? value.ReplaceNode(type, type.WithAdditionalAnnotations(Simplifier.Annotation))
            : value;

    private static IdentifierNameSyntax Name(string member) =>
        SyntaxFactory.IdentifierName(member).WithTrailingTrivia(SyntaxFactory.Space);

    private static SyntaxToken SpacedEquals() =>
        SyntaxFactory.Token(SyntaxKind.EqualsToken).WithTrailingTrivia(SyntaxFactory.Space);
}
