using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using OneSignal.Generator.Diagnostics;

namespace OneSignal.Generator.Reading;

/// <summary>JSON with positions. <see cref="JsonNode"/>'s own parser knows none.</summary>
internal ref struct JsonSpecReader
{
    private readonly string _file;
    private readonly ReadOnlySpan<byte> _content;
    private readonly List<int> _lineStarts;
    private readonly SourceMap _positions;
    private Utf8JsonReader _reader;
    private (int Line, int Offset, int Column) _last;

    private JsonSpecReader(string file, ReadOnlySpan<byte> content)
    {
        _file = file;
        _content = content;
        _positions = new SourceMap();
        _lineStarts = [0];
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] == (byte)'\n')
            {
                _lineStarts.Add(i + 1);
            }
        }

        _reader = new Utf8JsonReader(content, new JsonReaderOptions
        {
            AllowTrailingCommas = true,
            CommentHandling = JsonCommentHandling.Skip,
            MaxDepth = Depth.Most,
        });
    }

    public static SpecDocument Read(string file, ReadOnlySpan<byte> content)
    {
        var reader = new JsonSpecReader(file, content);
        try
        {
            reader._reader.Read();
            var root = (JsonObject)reader.ReadValue(JsonPointer.Root)!;
            while (reader._reader.Read())
            {
            }

            return new SpecDocument(file, root, reader._positions);
        }
        catch (InvalidOperationException)
        {
            // The one complaint of the reader that is no JsonException: an escape such as \ud800 without its other half.
            throw new SpecException(new Finding(
                FindingCodes.NotParsed, file, reader.Position(), "This text has half a surrogate pair as an escape. Write the whole character."));
        }
        catch (JsonException exception)
        {
            var position = new SourcePosition((int)(exception.LineNumber ?? 0) + 1, (int)(exception.BytePositionInLine ?? 0) + 1);
            throw new SpecException(new Finding(
                FindingCodes.NotParsed, file, position, $"This is not valid JSON: {FirstSentence(exception.Message)}"));
        }
    }

    private JsonNode? ReadValue(string pointer)
    {
        _positions.Add(pointer, Position());
        switch (_reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return ReadObject(pointer);
            case JsonTokenType.StartArray:
                var list = new JsonArray();
                while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
                {
                    list.Add(ReadValue(JsonPointer.Append(pointer, list.Count)));
                }

                return list;
            case JsonTokenType.String:
                return JsonValue.Create(_reader.GetString());
            case JsonTokenType.Number:
                return SpecNumber.Parse(Encoding.UTF8.GetString(_reader.ValueSpan)) ?? throw OutOfRange();
            case JsonTokenType.True:
                return JsonValue.Create(true);
            case JsonTokenType.False:
                return JsonValue.Create(false);
            default:
                return null;
        }
    }

    private JsonObject ReadObject(string pointer)
    {
        var map = new JsonObject();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
        {
            var key = _reader.GetString()!;
            var position = Position();
            _reader.Read();
            var child = JsonPointer.Append(pointer, key);
            var value = ReadValue(child);
            _positions.Add(child, position);
            if (!map.TryAdd(key, value))
            {
                throw new SpecException(new Finding(
                    FindingCodes.DuplicateKey, _file, position, $"The key '{key}' stands twice in the same object. Keep one."));
            }
        }

        return map;
    }

    /// <summary>Counts on from the last position: documents on a single line are common, and counting from its start is slow.</summary>
    private SourcePosition Position()
    {
        var offset = (int)_reader.TokenStartIndex;
        var index = _lineStarts.BinarySearch(offset);
        var line = index >= 0 ? index : ~index - 1;
        if (_last.Line != line || _last.Offset > offset)
        {
            _last = (line, _lineStarts[line], 0);
        }

        _last = (line, offset, _last.Column + Encoding.UTF8.GetCharCount(_content[_last.Offset..offset]));
        return new SourcePosition(line + 1, _last.Column + 1);
    }

    private SpecException OutOfRange() => new(new Finding(
        FindingCodes.NotParsed, _file, Position(), "This number is too large. Write one that fits into 64 bits."));

    private static string FirstSentence(string message)
    {
        // The runtime appends "LineNumber: … | BytePositionInLine: …", which the position of the finding says already.
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? message : message[..end];
    }
}
