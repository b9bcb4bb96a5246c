using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OneSignal.Analyzers.Reading;

/// <summary>A string as far as the code says what it is, and where each piece is written.</summary>
internal sealed class ConstantText
{
    /// <summary>Stands for what is not known. It is a noncharacter, so no text has it.</summary>
    internal const char Hole = '\uFFFF';

    private readonly ImmutableArray<TextPiece> _pieces;
    private readonly IReadOnlyDictionary<int, IOperation> _holes;

    internal ConstantText(string text, ImmutableArray<TextPiece> pieces, IReadOnlyDictionary<int, IOperation> holes, bool throughUri)
    {
        Text = text;
        _pieces = pieces;
        _holes = holes;
        ThroughUri = throughUri;
    }

    internal string Text { get; }

    /// <summary>Whether a <c>new Uri(…)</c> that stands in this compilation turned the text into what was read.</summary>
    internal bool ThroughUri { get; }

    /// <summary>What fills the hole at that place, or null.</summary>
    internal IOperation? HoleAt(int position) => _holes.TryGetValue(position, out var filling) ? filling : null;

    /// <summary>The whole literal that the text at that place is written in, or null.</summary>
    internal ExpressionSyntax? LiteralAt(int position) =>
        PieceAt(position) is { Syntax: { } syntax }
            ? syntax as ExpressionSyntax ?? syntax.Parent as ExpressionSyntax
            : null;

    /// <summary>
    /// Where exactly a part of the text is written, or null when it is not written letter for letter: made of several pieces,
    /// escaped, or compiled already.
    /// </summary>
    internal Location? Locate(int start, int length)
    {
        if (length == 0 || PieceAt(start) is not { Syntax: { } syntax } piece || start + length > piece.Start + piece.Text.Length)
        {
            return null;
        }

        // With what follows it is found once, even where the part alone stands in the literal several times.
        var source = syntax.ToString();
        var rest = piece.Start + piece.Text.Length - start;
        foreach (var tail in new[] { rest, Math.Min(rest, length + 16), length })
        {
            var wanted = Text.Substring(start, tail);
            var index = source.IndexOf(wanted, StringComparison.Ordinal);
            if (index >= 0 && source.IndexOf(wanted, index + 1, StringComparison.Ordinal) < 0)
            {
                return Location.Create(syntax.SyntaxTree, new TextSpan(syntax.SpanStart + index, length));
            }
        }

        return null;
    }

    private TextPiece? PieceAt(int position)
    {
        foreach (var piece in _pieces)
        {
            if (position >= piece.Start && position < piece.Start + piece.Text.Length)
            {
                return piece;
            }
        }

        return null;
    }
}
