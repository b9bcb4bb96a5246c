using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneSignal.Analyzers.Engine;

/// <summary>The parts of a declaration that are carried out: bodies and initializers.</summary>
internal static class ExecutableCode
{
    /// <param name="declaration">What the compiler gives as a code block. An accessor and an arrow are declarations of their own.</param>
    /// <param name="owner">Whose code it is. The compiler gives a declaration of several fields once for each of them.</param>
    internal static IEnumerable<SyntaxNode> Of(SyntaxNode declaration, ISymbol owner)
    {
        SyntaxNode?[] parts = declaration switch
        {
            ConstructorDeclarationSyntax constructor => [constructor.Initializer, constructor.Body, constructor.ExpressionBody],
            BaseMethodDeclarationSyntax method => [method.Body, method.ExpressionBody],
            AccessorDeclarationSyntax accessor => [accessor.Body, accessor.ExpressionBody],
            ArrowExpressionClauseSyntax or CompilationUnitSyntax => [declaration],
            PropertyDeclarationSyntax property => [property.Initializer],
            BaseFieldDeclarationSyntax fields =>
                [fields.Declaration.Variables.FirstOrDefault(field => field.Identifier.ValueText == owner.Name)?.Initializer],
            TypeDeclarationSyntax { BaseList: { } bases } => [.. bases.Types.OfType<PrimaryConstructorBaseTypeSyntax>()],
            _ => [],
        };
        return parts.OfType<SyntaxNode>();
    }
}
