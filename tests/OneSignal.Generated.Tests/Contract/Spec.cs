using System.Text.Json.Nodes;

namespace OneSignal.Generated.Tests.Contract;

/// <summary>The API document that the client under test was generated from.</summary>
internal sealed class Spec
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "patch"];
    private readonly JsonObject _root;

    private Spec(JsonObject root) => _root = root;

    public static Spec Document { get; } = Load();

    public IReadOnlyList<SpecOperation> Operations => field ??= (
        from path in _root["paths"]!.AsObject()
        from entry in path.Value!.AsObject()
        where Methods.Contains(entry.Key)
        select new SpecOperation(this, path.Key, entry.Key.ToUpperInvariant(), entry.Value!.AsObject())).ToList();

    public JsonObject Schemas => _root["components"]!["schemas"]!.AsObject();

    public JsonObject Target(JsonObject node) => node["$ref"] is { } reference ? Target(Resolve((string)reference!)) : node;

    public JsonObject Resolve(string reference) =>
        reference[2..].Split('/').Aggregate((JsonNode)_root, (node, key) => node[key]!).AsObject();

    private static Spec Load()
    {
        using var stream = typeof(Spec).Assembly.GetManifestResourceStream("onesignal.json")!;
        return new Spec(JsonNode.Parse(stream)!.AsObject());
    }
}
