using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OneSignal.Generator.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace OneSignal.Generator.Reading;

/// <summary>
/// YAML with positions, under the JSON-compatible core schema: <c>yes</c>, <c>=</c> and dates are strings, because
/// OpenAPI's data model is JSON's.
/// </summary>
internal sealed partial class YamlSpecReader
{
    private const string MergeKey = "<<";

    private readonly string _file;
    private readonly Parser _parser;
    private readonly SourceMap _positions = new();
    private readonly Dictionary<AnchorName, JsonNode?> _anchors = [];

    private YamlSpecReader(string file, string content)
    {
        _file = file;
        _parser = new Parser(new StringReader(content));
    }

    public static SpecDocument Read(string file, string content)
    {
        try
        {
            return new YamlSpecReader(file, content).ReadDocument();
        }
        catch (YamlException exception)
        {
            throw new SpecException(new Finding(
                FindingCodes.NotParsed, file, Position(exception.Start), $"This is not valid YAML: {exception.Message}"));
        }
    }

    private SpecDocument ReadDocument()
    {
        _parser.Consume<StreamStart>();
        _parser.Consume<DocumentStart>();
        if (ReadNode(JsonPointer.Root) is not JsonObject root)
        {
            throw new SpecException(new Finding(
                FindingCodes.NotParsed, _file, SourcePosition.Start, "The document must be a map of keys and values at its top."));
        }

        _parser.Consume<DocumentEnd>();
        return new SpecDocument(_file, root, _positions);
    }

    private JsonNode? ReadNode(string pointer)
    {
        _positions.Add(pointer, Position(_parser.Current!.Start));
        switch (_parser.Consume<ParsingEvent>())
        {
            case MappingStart start:
                return Remember(start.Anchor, ReadMap(pointer));
            case SequenceStart start:
                var list = new JsonArray();
                while (!_parser.TryConsume<SequenceEnd>(out _))
                {
                    list.Add(ReadNode(JsonPointer.Append(pointer, list.Count)));
                }

                return Remember(start.Anchor, list);
            case Scalar scalar:
                return Remember(scalar.Anchor, ReadScalar(scalar));
            case AnchorAlias alias:
                return _anchors.TryGetValue(alias.Value, out var node)
                    ? node?.DeepClone()
                    : throw new YamlException(alias.Start, alias.End, $"no anchor is named '{alias.Value}' above this alias.");
            case var other:
                throw new YamlException(other.Start, other.End, "a value was expected.");
        }
    }

    private JsonObject ReadMap(string pointer)
    {
        var map = new JsonObject();
        JsonObject? merged = null;
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = _parser.Consume<Scalar>();
            var child = JsonPointer.Append(pointer, key.Value);
            var value = ReadNode(child);
            _positions.Add(child, Position(key.Start));
            if (key is { Value: MergeKey, Style: ScalarStyle.Plain } && value is JsonObject source)
            {
                merged = source;
            }
            else if (!map.TryAdd(key.Value, value))
            {
                throw new SpecException(new Finding(
                    FindingCodes.DuplicateKey, _file, Position(key.Start), $"The key '{key.Value}' stands twice in the same map. Keep one."));
            }
        }

        foreach (var (key, value) in merged?.ToList() ?? [])
        {
            if (!map.ContainsKey(key))
            {
                map[key] = value?.DeepClone();
            }
        }

        return map;
    }

    private static JsonValue? ReadScalar(Scalar scalar)
    {
        var text = scalar.Value;
        if (scalar.Style != ScalarStyle.Plain)
        {
            return JsonValue.Create(text);
        }

        return text switch
        {
            "" or "~" or "null" or "Null" or "NULL" => null,
            "true" or "True" or "TRUE" => JsonValue.Create(true),
            "false" or "False" or "FALSE" => JsonValue.Create(false),
            _ => NumberForm().IsMatch(text) ? SpecNumber.Parse(text) : JsonValue.Create(text),
        };
    }

    private JsonNode? Remember(AnchorName anchor, JsonNode? node)
    {
        if (!anchor.IsEmpty)
        {
            _anchors[anchor] = node;
        }

        return node;
    }

    private static SourcePosition Position(Mark mark) => new((int)mark.Line, (int)mark.Column);

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberForm();
}
