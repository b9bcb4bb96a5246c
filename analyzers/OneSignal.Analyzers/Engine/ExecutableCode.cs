using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OneSignal.Analyzers.Engine;

/// <summary>The parts of a file that are carried out: the bodies and initializers of its members, and its top-level statements.</summary>
internal static class ExecutableCode
{
    /// <param name="file">The root of the file.</param>
    /// <param name="isWanted">Whether to look at what is declared in that part of the file.</param>
    internal static IEnumerable<SyntaxNode> Of(CompilationUnitSyntax file, Func<TextSpan, bool> isWanted)
    {
        if (file.Members.Any(static member => member is GlobalStatementSyntax) && isWanted(file.Span))
        {
            yield return file;
        }

        var declarations = file.DescendantNodes(node =>
            node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax
            || (node is TypeDeclarationSyntax && isWanted(node.Span)));
        foreach (var declaration in declarations)
        {
            if (declaration is MemberDeclarationSyntax and not (BaseNamespaceDeclarationSyntax or GlobalStatementSyntax) && isWanted(declaration.Span))
            {
                foreach (var part in Of(declaration).OfType<SyntaxNode>())
                {
                    yield return part;
                }
            }
        }
    }

    private static IEnumerable<SyntaxNode?> Of(SyntaxNode declaration) => declaration switch
    {
        ConstructorDeclarationSyntax constructor => [constructor.Initializer, constructor.Body, constructor.ExpressionBody],
        BaseMethodDeclarationSyntax method => [method.Body, method.ExpressionBody],
        PropertyDeclarationSyntax property => [property.ExpressionBody, property.Initializer, .. OfAccessors(property)],
        IndexerDeclarationSyntax indexer => [indexer.ExpressionBody, .. OfAccessors(indexer)],
        BasePropertyDeclarationSyntax @event => OfAccessors(@event),
        BaseFieldDeclarationSyntax fields => fields.Declaration.Variables.Select(static field => field.Initializer),
        TypeDeclarationSyntax { BaseList: { } bases } => bases.Types.OfType<PrimaryConstructorBaseTypeSyntax>(),
        _ => [],
    };

    private static IEnumerable<SyntaxNode?> OfAccessors(BasePropertyDeclarationSyntax property) =>
        property.AccessorList?.Accessors.SelectMany(static accessor => new SyntaxNode?[] { accessor.Body, accessor.ExpressionBody }) ?? [];
}
