using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneSignal.Analyzers.Reading;

/// <summary>The function that code belongs to: a method, a lambda, a local function, or the top-level statements.</summary>
internal static class Function
{
    /// <summary>The functions around a place, the innermost first. A static one sees nothing of those around it.</summary>
    internal static IEnumerable<IMethodSymbol> Around(SyntaxNode place, SemanticModel model, CancellationToken cancellation)
    {
        for (var symbol = model.GetEnclosingSymbol(place.SpanStart, cancellation); symbol is IMethodSymbol method; symbol = symbol.ContainingSymbol)
        {
            yield return method;
            if (method.IsStatic && method.MethodKind is MethodKind.AnonymousFunction or MethodKind.LocalFunction)
            {
                yield break;
            }
        }
    }

    /// <summary>Whether an await may stand at a place of an async function.</summary>
    internal static bool AllowsAwait(SyntaxNode place)
    {
        for (var node = place; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case LockStatementSyntax or CatchFilterClauseSyntax or QueryClauseSyntax or SelectOrGroupClauseSyntax or UnsafeStatementSyntax:
                    return false;
                case AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax:
                    return true;
            }
        }

        return true;
    }

    /// <summary>Whether a place is in top-level statements, outside of their functions.</summary>
    internal static bool IsTopLevel(SyntaxNode place) =>
        place.FirstAncestorOrSelf<SyntaxNode>(static node =>
            node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax)
            is GlobalStatementSyntax;

    /// <summary>Whether the function is where the program starts, and not one inside of it.</summary>
    internal static bool IsEntryPoint(IMethodSymbol function, Compilation compilation, CancellationToken cancellation) =>
        function is { MethodKind: MethodKind.Ordinary, IsStatic: true, Name: "Main" or "<Main>$" }
        && SymbolEqualityComparer.Default.Equals(function, compilation.GetEntryPoint(cancellation));
}
