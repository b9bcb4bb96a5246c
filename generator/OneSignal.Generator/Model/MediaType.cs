using System.Text.Json.Nodes;

namespace OneSignal.Generator.Model;

/// <summary>Chooses among the media types of a body.</summary>
internal static class MediaType
{
    public static bool IsJson(string mediaType)
    {
        var name = mediaType.Split(';')[0].Trim();
        return name.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith("+json", StringComparison.OrdinalIgnoreCase)
            || name.Equals("*/*", StringComparison.Ordinal);
    }

    public static bool IsText(string mediaType) => mediaType.StartsWith("text/", StringComparison.OrdinalIgnoreCase);

    public static JsonObject? JsonSchema(JsonObject? content) =>
        content?.Where(entry => IsJson(entry.Key)).Select(entry => entry.Value.Map("schema")).FirstOrDefault(schema => schema is not null);
}
