using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OneSignal.Analyzers.CodeFixes;

/// <summary>The line end that a file has: what a fix adds has the same.</summary>
internal static class LineEnd
{
    internal static SyntaxTrivia Of(SyntaxNode root)
    {
        var first = root.DescendantTrivia().FirstOrDefault(static part => part.IsKind(SyntaxKind.EndOfLineTrivia));
        return first.IsKind(SyntaxKind.EndOfLineTrivia) ? first : SyntaxFactory.LineFeed;
    }
}
