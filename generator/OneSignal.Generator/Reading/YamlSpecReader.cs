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
    private const string TextTag = "tag:yaml.org,2002:str";

    /// <summary>
    /// Aliases copy what they name. A few lines of them, each naming the line before several times, would fill the memory
    /// ("billion laughs"); OneSignal's largest document has sixty thousand nodes.
    /// </summary>
    private const int MostNodes = 1_000_000;

    private readonly string _file;
    private readonly Parser _parser;
    private readonly SourceMap _positions = new();
    private readonly Dictionary<AnchorName, (JsonNode? Node, int Size, int Height)> _anchors = [];
    private int _nodes;

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
        if (!_parser.TryConsume<DocumentStart>(out _))
        {
            throw Error(SourcePosition.Start, "The file holds no document. Give it an OpenAPI 3.0 or 3.1 document.");
        }

        if (ReadNode(JsonPointer.Root, 1).Node is not JsonObject root)
        {
            throw Error(SourcePosition.Start, "The document must be a map of keys and values at its top.");
        }

        _parser.Consume<DocumentEnd>();
        if (_parser.Accept<DocumentStart>(out var second))
        {
            throw Error(Position(second.Start), "A second document begins here. Keep one document in a file.");
        }

        return new SpecDocument(_file, root, _positions);
    }

    /// <summary>The node, and how many maps and lists stand inside each other in it.</summary>
    private (JsonNode? Node, int Height) ReadNode(string pointer, int depth)
    {
        var position = Position(_parser.Current!.Start);
        _positions.Add(pointer, position);
        Count(1, position);
        var before = _nodes;
        switch (_parser.Consume<ParsingEvent>())
        {
            case MappingStart start:
                CheckDepth(depth, position);
                var (map, mapHeight) = ReadMap(pointer, depth);
                return Remember(start.Anchor, map, _nodes - before + 1, mapHeight);
            case SequenceStart start:
                CheckDepth(depth, position);
                var (list, listHeight) = ReadList(pointer, depth);
                return Remember(start.Anchor, list, _nodes - before + 1, listHeight);
            case Scalar scalar:
                return Remember(scalar.Anchor, ReadScalar(scalar), 1, 0);
            case AnchorAlias alias:
                if (!_anchors.TryGetValue(alias.Value, out var anchor))
                {
                    throw Error(position, $"No anchor '{alias.Value}' stands above this alias. Correct the name or write the value.");
                }

                Count(anchor.Size - 1, position);
                CheckDepth(depth + anchor.Height - 1, position);
                return (anchor.Node?.DeepClone(), anchor.Height);
            default:
                throw Error(position, "A value was expected.");
        }
    }

    private (JsonArray List, int Height) ReadList(string pointer, int depth)
    {
        var list = new JsonArray();
        var height = 0;
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            var (item, itemHeight) = ReadNode(JsonPointer.Append(pointer, list.Count), depth + 1);
            list.Add(item);
            height = Math.Max(height, itemHeight);
        }

        return (list, height + 1);
    }

    private (JsonObject Map, int Height) ReadMap(string pointer, int depth)
    {
        var map = new JsonObject();
        var merged = new List<JsonObject>();
        var height = 0;
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            if (!_parser.TryConsume<Scalar>(out var key))
            {
                throw Error(Position(_parser.Current!.Start), "A key must be a single text. Write it as one, in quotes if need be.");
            }

            var child = JsonPointer.Append(pointer, key.Value);
            var (value, valueHeight) = ReadNode(child, depth + 1);
            _positions.Add(child, Position(key.Start));
            height = Math.Max(height, valueHeight);
            if (key is { Value: MergeKey, Style: ScalarStyle.Plain } && MergeSources(value) is { } sources)
            {
                merged.AddRange(sources);
            }
            else if (!map.TryAdd(key.Value, value))
            {
                throw new SpecException(new Finding(
                    FindingCodes.DuplicateKey, _file, Position(key.Start), $"The key '{key.Value}' stands twice in the same map. Keep one."));
            }
        }

        // The map's own keys win over merged ones, and an earlier source over a later.
        foreach (var (key, value) in merged.SelectMany(source => source))
        {
            if (!map.ContainsKey(key))
            {
                map[key] = value?.DeepClone();
            }
        }

        return (map, height + 1);
    }

    /// <summary>What a merge key brings in: one map or a list of maps; null when it is neither, and so an ordinary key.</summary>
    private static IEnumerable<JsonObject>? MergeSources(JsonNode? value) => value switch
    {
        JsonObject map => [map],
        JsonArray list when list.All(item => item is JsonObject) => list.OfType<JsonObject>(),
        _ => null,
    };

    private void Count(int nodes, SourcePosition position)
    {
        _nodes += nodes;
        if (_nodes > MostNodes)
        {
            throw Error(position, $"With its aliases written out the document has more than {MostNodes} nodes. Use $ref instead of aliases.");
        }
    }

    private void CheckDepth(int depth, SourcePosition position)
    {
        if (depth > Depth.Most)
        {
            throw Error(position, $"More than {Depth.Most} maps and lists stand inside each other. Move inner schemas to components.");
        }
    }

    private SpecException Error(SourcePosition position, string message) => new(new Finding(FindingCodes.NotParsed, _file, position, message));

    private JsonValue? ReadScalar(Scalar scalar)
    {
        var text = scalar.Value;
        if (scalar.Style != ScalarStyle.Plain || (!scalar.Tag.IsEmpty && scalar.Tag.Value == TextTag))
        {
            return JsonValue.Create(text);
        }

        return text switch
        {
            "" or "~" or "null" or "Null" or "NULL" => null,
            "true" or "True" or "TRUE" => JsonValue.Create(true),
            "false" or "False" or "FALSE" => JsonValue.Create(false),
            _ => !NumberForm().IsMatch(text) ? JsonValue.Create(text)
                : SpecNumber.Parse(text) ?? throw Error(Position(scalar.Start), "This number is too large. Put it in quotes if it is a text."),
        };
    }

    private (JsonNode? Node, int Height) Remember(AnchorName anchor, JsonNode? node, int size, int height)
    {
        if (!anchor.IsEmpty)
        {
            _anchors[anchor] = (node, size, height);
        }

        return (node, height);
    }

    private static SourcePosition Position(Mark mark) => new((int)mark.Line, (int)mark.Column);

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberForm();
}
