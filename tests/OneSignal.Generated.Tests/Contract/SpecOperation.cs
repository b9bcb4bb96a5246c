using System.Text.Json.Nodes;

namespace OneSignal.Generated.Tests.Contract;

/// <summary>One operation as the document says it, read here without any of the generator's code.</summary>
public sealed class SpecOperation
{
    private readonly Spec _spec;
    private readonly JsonObject _node;

    internal SpecOperation(Spec spec, string path, string method, JsonObject node)
    {
        _spec = spec;
        _node = node;
        Path = path;
        Method = method;
    }

    public string Id => (string)_node["operationId"]!;

    public string Path { get; }

    /// <summary>In upper case.</summary>
    public string Method { get; }

    public string Group => (string)_node["tags"]![0]!;

    public string MethodName => (string)_node["x-os-method"]!;

    /// <summary>The kind of key, <c>app</c> or <c>organization</c>.</summary>
    public string KeyKind
    {
        get
        {
            var scheme = _node["security"]![0]!.AsObject().Single().Key;
            return (string)_spec.Resolve($"#/components/securitySchemes/{scheme}")["x-os-key-kind"]!;
        }
    }

    public IReadOnlyList<JsonObject> Parameters =>
        _node["parameters"]?.AsArray().Select(parameter => _spec.Target(parameter!.AsObject())).ToList() ?? [];

    public JsonNode? RequestExample => _node["requestBody"]?["content"]?["application/json"]?["example"];

    public JsonObject? RequestSchema =>
        _node["requestBody"]?["content"]?["application/json"]?["schema"] is JsonObject schema ? _spec.Target(schema) : null;

    /// <summary>Status and example of every success the document names; the example is null where the answer has no body.</summary>
    public IReadOnlyList<(int Status, JsonNode? Example)> Successes => _node["responses"]!.AsObject()
        .Where(response => response.Key.StartsWith('2'))
        .Select(response => (int.Parse(response.Key, null), _spec.Target(response.Value!.AsObject())["content"]?["application/json"]?["example"]))
        .ToList();

    public JsonObject Target(JsonObject schema) => _spec.Target(schema);

    public override string ToString() => Id;
}
