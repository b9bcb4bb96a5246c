using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Routing;

namespace OneSignal.Generated.Testing.Tests.Agreement;

/// <summary>A body with one property that a document of OneSignal describes.</summary>
internal sealed class Probe
{
    private readonly SpecOperation _operation;
    private readonly IReadOnlyList<string> _way;
    private readonly JsonNode? _value;
    private readonly IReadOnlyDictionary<string, JsonNode?> _beside;

    public Probe(
        SpecOperation operation, IReadOnlyList<string> way, JsonNode? value, IReadOnlyDictionary<string, JsonNode?> beside)
    {
        _operation = operation;
        _way = way;
        _value = value;
        _beside = beside;
    }

    /// <summary>A body that is accepted without the property, with the property.</summary>
    public JsonObject Body()
    {
        var body = ProbeValues.PlainBody(_operation);
        var at = body;
        foreach (var step in _way.SkipLast(1))
        {
            at = at[step] as JsonObject ?? Add(at, step);
        }

        at[_way[^1]] = _value?.DeepClone();
        foreach (var (name, value) in _beside)
        {
            at[name] = value?.DeepClone();
        }

        foreach (var (name, value) in ProbeValues.Companions(_operation.Id, _way, _value))
        {
            body[name] = value;
        }

        return body;
    }

    public override string ToString() => $"{string.Join('.', _way)} {Text(_value)}";

    private static string Text(JsonNode? value) => value switch
    {
        JsonObject => "as an object",
        JsonArray => "as an array",
        _ => value?.ToJsonString().Trim('"') ?? "null",
    };

    private static JsonObject Add(JsonObject parent, string name)
    {
        var child = new JsonObject();
        parent[name] = child;
        return child;
    }
}
