using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace OneSignal.Analyzers.Configuration;

/// <summary>
/// Finds the string values of JSON text. It reads what people keep in configuration files, with comments and trailing commas, and
/// never fails: what is broken is passed over, and a string that does not end, ends with its line.
/// </summary>
internal sealed class JsonStrings
{
    private const string Name = "OneSignal";

    private readonly string _text;
    private readonly Stack<bool> _enclosing = new();
    private readonly List<ConfigurationValue> _values = [];
    private bool _isUnderName;
    private int _at;

    private JsonStrings(string text) => _text = text;

    internal static IReadOnlyList<ConfigurationValue> Read(string text, CancellationToken cancellation)
    {
        var reading = new JsonStrings(text);
        reading.Read(cancellation);
        return reading._values;
    }

    private void Read(CancellationToken cancellation)
    {
        var isUnder = false;
        while (SkipBlank())
        {
            cancellation.ThrowIfCancellationRequested();
            switch (_text[_at])
            {
                case '"':
                    var value = ReadString();
                    if (SkipBlank() && _text[_at] == ':')
                    {
                        _isUnderName = isUnder || value.Text.IndexOf(Name, StringComparison.OrdinalIgnoreCase) >= 0;
                        _at++;
                    }
                    else
                    {
                        _values.Add(value with { IsUnderOneSignal = _isUnderName });
                    }

                    continue;
                case '{' or '[':
                    _enclosing.Push(isUnder);
                    isUnder = _isUnderName;
                    break;
                case '}' or ']':
                    isUnder = _enclosing.Count > 0 && _enclosing.Pop();
                    _isUnderName = isUnder;
                    break;
                case ',':
                    _isUnderName = isUnder;
                    break;
            }

            _at++;
        }
    }

    /// <summary>Goes past white space and comments. False at the end.</summary>
    private bool SkipBlank()
    {
        while (_at < _text.Length)
        {
            if (char.IsWhiteSpace(_text[_at]))
            {
                _at++;
            }
            else if (StartsWith("//"))
            {
                SkipTo("\n");
            }
            else if (StartsWith("/*"))
            {
                _at += 2;
                SkipTo("*/");
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    private bool StartsWith(string mark) => string.CompareOrdinal(_text, _at, mark, 0, mark.Length) == 0;

    private void SkipTo(string mark)
    {
        var end = _text.IndexOf(mark, _at, StringComparison.Ordinal);
        _at = end < 0 ? _text.Length : end + mark.Length;
    }

    private ConfigurationValue ReadString()
    {
        var start = ++_at;
        var escaped = false;
        while (_at < _text.Length && _text[_at] is not ('"' or '\n' or '\r'))
        {
            escaped |= _text[_at] == '\\';
            _at += _text[_at] == '\\' ? 2 : 1;
        }

        _at = Math.Min(_at, _text.Length);
        var span = TextSpan.FromBounds(start, _at);
        var raw = _text.Substring(start, span.Length);
        if (_at < _text.Length && _text[_at] == '"')
        {
            _at++;
        }

        return new ConfigurationValue(escaped ? Unescaped(raw) : raw, span, IsUnderOneSignal: false);
    }

    private static string Unescaped(string raw)
    {
        var text = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\' || i + 1 == raw.Length)
            {
                text.Append(raw[i]);
                continue;
            }

            i++;
            if (raw[i] == 'u'
                && i + 4 < raw.Length
                && ushort.TryParse(raw.Substring(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                text.Append((char)code);
                i += 4;
            }
            else
            {
                // The control characters that have letters are in no URL and no key.
                text.Append(raw[i] is 'n' or 't' or 'r' or 'b' or 'f' ? ' ' : raw[i]);
            }
        }

        return text.ToString();
    }
}
