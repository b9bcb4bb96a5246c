using System.Text.Json.Nodes;
using OneSignal.Generator.Reading;

namespace OneSignal.Generator.Tests.Support;

/// <summary>Short ways into a tree: a path of keys, and a comparison with JSON written out.</summary>
internal static class Tree
{
    public static JsonNode? At(this JsonNode? root, string pointer)
    {
        Assert.NotNull(root);
        return JsonPointer.Resolve(root, "#" + pointer);
    }

    public static string? Text(this JsonNode? root, string pointer) => root.At(pointer)?.GetValue<string>();

    public static JsonObject SchemaAt(this JsonNode root, string name) =>
        Assert.IsType<JsonObject>(root.At("/components/schemas/" + name));

    /// <summary>The names of the component schemas that become types; the runtime's own are left out.</summary>
    public static IEnumerable<string> TypeNames(this JsonNode root) =>
        from schema in Assert.IsType<JsonObject>(root.At("/components/schemas"))
        where schema.Value!["x-os-runtime"] is null
        select schema.Key;

    public static void Same(string expectedJson, JsonNode? actual)
    {
        var expected = JsonNode.Parse(expectedJson);
        Assert.True(JsonNode.DeepEquals(expected, actual), $"Expected {expected?.ToJsonString() ?? "null"}\nbut was  {actual?.ToJsonString() ?? "null"}");
    }

    /// <summary>Every node of a tree with its pointer, the root included.</summary>
    public static IEnumerable<(string Pointer, JsonNode? Node)> Walk(JsonNode? node, string pointer = "")
    {
        yield return (pointer, node);
        var children = node switch
        {
            JsonObject map => map.Select(entry => (JsonPointer.Append(pointer, entry.Key), entry.Value)),
            JsonArray list => list.Select((item, index) => (JsonPointer.Append(pointer, index), item)),
            _ => [],
        };
        foreach (var (childPointer, child) in children)
        {
            foreach (var inner in Walk(child, childPointer))
            {
                yield return inner;
            }
        }
    }
}
