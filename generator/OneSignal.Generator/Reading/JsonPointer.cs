using System.Text.Json.Nodes;

namespace OneSignal.Generator.Reading;

/// <summary>RFC 6901 pointers: how a node of a document is named in references and in the map of positions.</summary>
internal static class JsonPointer
{
    public const string Root = "";

    public static string Append(string pointer, string key) =>
        pointer + "/" + key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    public static string Append(string pointer, int index) => $"{pointer}/{index}";

    /// <summary>The node that a local reference (<c>#/a/b</c>) names, or null.</summary>
    public static JsonNode? Resolve(JsonNode root, string reference)
    {
        // '#name' would be an anchor, which OpenAPI 3.0 does not have.
        if (reference is not "#" && !reference.StartsWith("#/", StringComparison.Ordinal))
        {
            return null;
        }

        JsonNode? node = root;
        foreach (var token in Tokens(reference[1..]))
        {
            node = node switch
            {
                JsonObject map => map.TryGetPropertyValue(token, out var value) ? value : null,
                JsonArray list => int.TryParse(token, out var index) && index >= 0 && index < list.Count ? list[index] : null,
                _ => null,
            };
            if (node is null)
            {
                return null;
            }
        }

        return node;
    }

    public static IEnumerable<string> Tokens(string pointer) =>
        pointer.Split('/', StringSplitOptions.None).Skip(1).Select(Unescape);

    private static string Unescape(string token) =>
        Uri.UnescapeDataString(token).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
}
