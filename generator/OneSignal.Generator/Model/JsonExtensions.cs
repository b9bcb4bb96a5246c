using System.Text.Json;
using System.Text.Json.Nodes;

namespace OneSignal.Generator.Model;

/// <summary>Reading of loosely typed trees: a missing or wrongly typed member is null and never throws.</summary>
internal static class JsonExtensions
{
    public static JsonObject? Map(this JsonNode? node, string key) => (node as JsonObject)?[key] as JsonObject;

    public static JsonArray? List(this JsonNode? node, string key) => (node as JsonObject)?[key] as JsonArray;

    public static string? Text(this JsonNode? node, string key) => (node as JsonObject)?[key].AsText();

    public static bool Flag(this JsonNode? node, string key) =>
        (node as JsonObject)?[key] is JsonValue value && value.TryGetValue<bool>(out var flag) && flag;

    public static string? AsText(this JsonNode? node) =>
        node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    /// <summary>Any scalar as it would be written on the wire.</summary>
    public static string? AsScalarText(this JsonNode? node) => node is JsonValue value
        ? value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString()
        : null;

    /// <summary>Takes a node out of its parent, so that it can be put elsewhere.</summary>
    public static T Detached<T>(this T node)
        where T : JsonNode => (T)node.DeepClone();

    /// <summary>The values of a list of strings; anything else in it is passed over.</summary>
    public static IEnumerable<string> Texts(this JsonArray? list) =>
        list?.Select(AsText).OfType<string>() ?? [];

    public static void MoveTo(this JsonObject source, JsonObject target, string key)
    {
        if (source.TryGetPropertyValue(key, out var value))
        {
            source.Remove(key);
            target[key] = value;
        }
    }
}
