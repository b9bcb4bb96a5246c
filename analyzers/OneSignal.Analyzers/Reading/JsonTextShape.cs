using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;

namespace OneSignal.Analyzers.Reading;

/// <summary>
/// Reads the shape of JSON text that may have unknown pieces. It is no validator: text that it cannot follow is unknown. An unknown
/// piece as a value, or inside one, is a value; anywhere else it may be members, and then the object is not complete.
/// </summary>
internal sealed class JsonTextShape
{
    private const int MaxDepth = 32;

    private readonly ConstantText _source;
    private readonly string _text;
    private readonly SyntaxNode _syntax;
    private int _at;

    private JsonTextShape(ConstantText source, SyntaxNode syntax)
    {
        _source = source;
        _text = source.Text;
        _syntax = syntax;
    }

    internal static BodyShape Read(ConstantText source, SyntaxNode syntax)
    {
        var reader = new JsonTextShape(source, syntax);
        var shape = reader.Value(0);
        reader.Space();
        return shape is not null && reader._at == source.Text.Length ? shape : BodyShape.Unknown;
    }

    private BodyShape? Value(int depth)
    {
        Space();
        if (depth > MaxDepth || _at >= _text.Length)
        {
            return null;
        }

        switch (_text[_at])
        {
            case '{':
                return Object(depth);
            case '[':
                return Array(depth);
            case '"':
                var inside = _at + 1;
                return String() is null ? null : Scalar(inside, _at - 1);
            default:
                var start = _at;
                return Bare() ? Scalar(start, _at) : null;
        }
    }

    /// <summary>A value that is a single unknown piece is what fills that.</summary>
    private BodyShape Scalar(int start, int end) =>
        end - start == 1 && _source.HoleAt(start) is { } filling ? BodyShape.Unknown with { Value = filling } : BodyShape.Unknown;

    private BodyShape? Object(int depth)
    {
        var members = new List<KeyValuePair<string, BodyShape>>();
        var isComplete = true;
        _at++;
        while (true)
        {
            Space();
            switch (Peek())
            {
                case '}':
                    _at++;
                    return BodyShape.Object(members, isComplete, _syntax);
                case ',':
                    _at++;
                    continue;
                case ConstantText.Hole:
                    isComplete = false;
                    _at++;
                    continue;
                case '"' when String() is { } name:
                    Space();
                    if (Peek() != ':')
                    {
                        return null;
                    }

                    _at++;
                    if (Value(depth + 1) is not { } value)
                    {
                        return null;
                    }

                    isComplete &= name.IndexOf(ConstantText.Hole) < 0;
                    members.Add(new KeyValuePair<string, BodyShape>(name, value));
                    continue;
                default:
                    return null;
            }
        }
    }

    private BodyShape? Array(int depth)
    {
        var items = ImmutableArray.CreateBuilder<BodyShape>();
        _at++;
        while (true)
        {
            Space();
            switch (Peek())
            {
                case ']':
                    _at++;
                    return BodyShape.Array(items, isComplete: false, _syntax);
                case ',':
                    _at++;
                    continue;
                default:
                    if (Value(depth + 1) is not { } item)
                    {
                        return null;
                    }

                    items.Add(item);
                    continue;
            }
        }
    }

    private string? String()
    {
        var text = new StringBuilder();
        for (_at++; _at < _text.Length; _at++)
        {
            switch (_text[_at])
            {
                case '"':
                    _at++;
                    return text.ToString();
                case '\\' when _at + 1 < _text.Length:
                    // Which character is escaped does not matter: no wire name has one.
                    text.Append(_text[_at]).Append(_text[++_at]);
                    break;
                default:
                    text.Append(_text[_at]);
                    break;
            }
        }

        return null;
    }

    /// <summary>A number, a word, or unknown pieces, up to what ends a value.</summary>
    private bool Bare()
    {
        var start = _at;
        while (_at < _text.Length && _text[_at] is not (',' or '}' or ']' or '{' or '[' or '"' or ':') && !char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }

        return _at > start;
    }

    private void Space()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }
    }

    private char Peek() => _at < _text.Length ? _text[_at] : '\0';
}
