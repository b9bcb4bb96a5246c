using System.Text.Json;
using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Routing;
using OneSignal.Generated.Testing.Validation;

namespace OneSignal.Generated.Testing.Tests.Agreement;

/// <summary>Finds out of a document's description of a body what can be sent.</summary>
internal sealed class ProbeReader
{
    private const int Deepest = 3;

    private readonly SpecOperation _operation;
    private readonly UpstreamSchema _schemas;

    private ProbeReader(UpstreamOperation theirs)
    {
        _operation = theirs.Ours;
        _schemas = new UpstreamSchema(theirs.Document);
    }

    /// <summary>Each property with each of its values.</summary>
    public static IEnumerable<Probe> Read(UpstreamOperation theirs)
    {
        var reader = new ProbeReader(theirs);
        return reader.Read(reader._schemas.Resolve(theirs.Body!), theirs.Ours.Body!, []);
    }

    private IEnumerable<Probe> Read(JsonObject theirs, RequestSchema? ours, IReadOnlyList<string> way)
    {
        foreach (var part in Parts(theirs))
        {
            foreach (var probe in Read(_schemas.Resolve(part!), ours, way))
            {
                yield return probe;
            }
        }

        foreach (var (name, property) in theirs["properties"] as JsonObject ?? [])
        {
            var schema = _schemas.Resolve(property!);
            var known = ours?.Target.Properties.GetValueOrDefault(name);
            List<string> here = [.. way, name];
            foreach (var value in Values(schema, known, here))
            {
                yield return new Probe(_operation, here, value, Beside(ours, known));
            }

            // The names of a map are data.
            var isMap = known?.Target is { AdditionalProperties: not null, Properties.Count: 0 };
            if (way.Count < Deepest && !isMap)
            {
                foreach (var probe in Read(schema, known, here))
                {
                    yield return probe;
                }
            }
        }
    }

    private static IEnumerable<JsonNode?> Parts(JsonObject schema) =>
        new[] { "allOf", "anyOf", "oneOf" }.SelectMany(keyword => schema[keyword] as JsonArray ?? []);

    /// <summary>What has to stand beside a property, and beside that, as our document says.</summary>
    private static Dictionary<string, JsonNode?> Beside(RequestSchema? parent, RequestSchema? property)
    {
        var beside = new Dictionary<string, JsonNode?>(StringComparer.Ordinal);
        Add(property);
        return beside;

        void Add(RequestSchema? needing)
        {
            foreach (var name in needing?.Requires ?? [])
            {
                var needed = parent!.Target.Properties[name];
                if (needed != property && beside.TryAdd(name, ProbeValues.Sample(needed, [name])))
                {
                    Add(needed);
                }
            }

            if (needing?.RequiredValue is { } wanted)
            {
                beside.TryAdd(wanted.Name, wanted.Value);
            }
        }
    }

    private List<JsonNode?> Values(JsonObject theirs, RequestSchema? ours, IReadOnlyList<string> way)
    {
        var named = new[] { theirs["example"], theirs["default"] }
            .Concat(theirs["enum"] as JsonArray ?? [])
            .Where(value => value is not null && IsMeant(value, way[^1]))
            .ToList();
        return named.Count > 0 ? named : [Retype(ProbeValues.Of(_operation, way, ours), (theirs["type"] as JsonValue)?.ToString())];
    }

    /// <summary>Whether a value is one to send: ids are of the reader, and a machine writes the name of a property for its value.</summary>
    private static bool IsMeant(JsonNode value, string name) => value switch
    {
        JsonObject parts => parts.All(part => part.Value is not null && IsMeant(part.Value, part.Key)),
        JsonArray items => items.All(item => item is not null && IsMeant(item, name)),
        _ => value.GetValueKind() != JsonValueKind.String
            || ((string)value! != name && !name.EndsWith("_id", StringComparison.Ordinal) && !((string)value!).Contains("YOUR_", StringComparison.Ordinal)),
    };

    /// <summary>A sample of ours in the type that they name, where that is another one.</summary>
    private static JsonNode? Retype(JsonNode? sample, string? type) => type switch
    {
        "string" when sample?.GetValueKind() is not JsonValueKind.String => "some text",
        "integer" or "number" when sample?.GetValueKind() is not JsonValueKind.Number => 1,
        "boolean" when sample?.GetValueKind() is not (JsonValueKind.True or JsonValueKind.False) => true,
        "object" when sample is not JsonObject => new JsonObject(),
        "array" when sample is not JsonArray => new JsonArray(),
        _ => sample,
    };
}
