using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneSignal.Analyzers.Reading;

/// <summary>
/// Names for new variables that nothing in the member has. The rule gives them out, not the fix: fixes that are applied all at once
/// do not know of each other.
/// </summary>
internal sealed class FreeNames
{
    private readonly HashSet<string> _taken;

    internal FreeNames(SyntaxNode code)
    {
        var member = code.FirstAncestorOrSelf<MemberDeclarationSyntax>(static member => member is not GlobalStatementSyntax)
            ?? code.SyntaxTree.GetRoot();
        _taken = new HashSet<string>(
            member.DescendantTokens().Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).Select(static token => token.ValueText),
            StringComparer.Ordinal);
    }

    internal string Take(string stem)
    {
        var name = stem;
        for (var number = 2; !_taken.Add(name); number++)
        {
            name = stem + number;
        }

        return name;
    }
}
