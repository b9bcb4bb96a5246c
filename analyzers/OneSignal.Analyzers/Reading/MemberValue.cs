using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneSignal.Analyzers.Reading;

/// <summary>The one value of a field or property, where its declaration says it and nothing else changes it.</summary>
internal static class MemberValue
{
    /// <summary>The expression, which may be in another file, or null.</summary>
    internal static ExpressionSyntax? Of(ISymbol member, CancellationToken cancellation)
    {
        if (member is not (IFieldSymbol or IPropertySymbol)
            || member.DeclaringSyntaxReferences is not [var reference]
            || member.ContainingType is not { } type)
        {
            return null;
        }

        var declared = Declared(reference.GetSyntax(cancellation));
        if (member is IFieldSymbol { IsConst: true })
        {
            return declared;
        }

        if (member is IPropertySymbol { SetMethod: null } property)
        {
            return property.IsVirtual || property.IsOverride || property.IsAbstract ? null : declared;
        }

        if (member is not IFieldSymbol { IsReadOnly: true } && member.DeclaredAccessibility != Accessibility.Private)
        {
            return null;
        }

        // Anything in the type that assigns a member of that name counts as a change: more than there is, never less.
        ExpressionSyntax? only = declared;
        foreach (var part in type.DeclaringSyntaxReferences)
        {
            foreach (var node in part.GetSyntax(cancellation).DescendantNodes())
            {
                switch (node)
                {
                    case AssignmentExpressionSyntax assignment when Names(assignment.Left, member.Name):
                        if (only is not null)
                        {
                            return null;
                        }

                        only = assignment.Right;
                        break;
                    case ArgumentSyntax { RefKindKeyword.RawKind: not 0 } argument when Names(argument.Expression, member.Name):
                        return null;
                }
            }
        }

        return only;
    }

    private static ExpressionSyntax? Declared(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax variable => variable.Initializer?.Value,
        PropertyDeclarationSyntax { ExpressionBody: { } body } => body.Expression,
        PropertyDeclarationSyntax { Initializer: { } initializer } => initializer.Value,
        PropertyDeclarationSyntax { AccessorList.Accessors: [{ ExpressionBody: { } body }] } => body.Expression,
        PropertyDeclarationSyntax
        {
            AccessorList.Accessors: [{ Body.Statements: [ReturnStatementSyntax { Expression: { } returned }] }],
        } => returned,
        _ => null,
    };

    private static bool Names(ExpressionSyntax expression, string name) => expression switch
    {
        IdentifierNameSyntax identifier => identifier.Identifier.ValueText == name,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText == name,
        _ => false,
    };
}
