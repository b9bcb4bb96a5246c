using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OneSignal.Analyzers.CodeFixes;

/// <summary>Adds to the end of a list in the list's own layout: on one line, a line each, with or without a last comma.</summary>
internal static class ListEnd
{
    internal static SeparatedSyntaxList<TNode> Add<TNode>(SeparatedSyntaxList<TNode> list, TNode node)
        where TNode : SyntaxNode
    {
        if (list.Count == 0)
        {
            return SyntaxFactory.SingletonSeparatedList(
                node.WithLeadingTrivia(SyntaxFactory.ElasticSpace).WithTrailingTrivia(SyntaxFactory.ElasticSpace));
        }

        var last = list[list.Count - 1];
        var parts = list.GetWithSeparators().ToList();
        if (list.SeparatorCount == list.Count)
        {
            // The last comma ends its line, and the new item ends with one too.
            parts.Add(node.WithLeadingTrivia(Indentation(last)));
            parts.Add(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(LineEnd(list.GetSeparator(list.Count - 1).TrailingTrivia)));
            return SyntaxFactory.SeparatedList<TNode>(parts);
        }

        // What followed the last item, a comment too, now follows its comma.
        var after = last.GetTrailingTrivia();
        var comma = SyntaxFactory.Token(SyntaxKind.CommaToken)
            .WithTrailingTrivia(EndsLine(after) ? after : SyntaxFactory.TriviaList(SyntaxFactory.Space));
        parts[parts.Count - 1] = last.WithoutTrailingTrivia();
        parts.Add(comma);
        parts.Add(EndsLine(after)
            ? node.WithLeadingTrivia(Indentation(last)).WithTrailingTrivia(LineEnd(after))
            : node.WithTrailingTrivia(after));
        return SyntaxFactory.SeparatedList<TNode>(parts);
    }

    private static bool EndsLine(SyntaxTriviaList trivia) => trivia.Any(SyntaxKind.EndOfLineTrivia);

    private static SyntaxTriviaList LineEnd(SyntaxTriviaList trivia) =>
        SyntaxFactory.TriviaList(trivia.Where(static part => part.IsKind(SyntaxKind.EndOfLineTrivia)));

    /// <summary>Only the whitespace before an item: not its comments, and not the blank lines.</summary>
    private static SyntaxTriviaList Indentation(SyntaxNode item)
    {
        var leading = item.GetLeadingTrivia();
        return leading.Count > 0 && leading[leading.Count - 1].IsKind(SyntaxKind.WhitespaceTrivia)
            ? SyntaxFactory.TriviaList(leading[leading.Count - 1])
            : SyntaxFactory.TriviaList();
    }
}
