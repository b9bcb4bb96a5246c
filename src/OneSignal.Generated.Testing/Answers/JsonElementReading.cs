using System.Text.Json;
using System.Text.Json.Nodes;

namespace OneSignal.Generated.Testing.Answers;

/// <summary>Reads what may be absent from a request.</summary>
internal static class JsonElementReading
{
    /// <summary>The property; <see cref="JsonValueKind.Undefined"/> when there is none or the value is no object.</summary>
    public static JsonElement Property(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : default;

    /// <summary>The text, or null when the value is something else or absent.</summary>
    public static string? Text(this JsonElement element) =>
        element.ValueKind == JsonValueKind.String ? element.GetString() : null;

    /// <summary>The texts of a list, or none when the value is something else or absent.</summary>
    public static IEnumerable<string> Texts(this JsonElement element) =>
        element.Items().Select(item => item.GetString()!);

    /// <summary>The items of a list, or none when the value is something else or absent.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement element) =>
        element.ValueKind == JsonValueKind.Array ? element.EnumerateArray() : [];

    /// <summary>The number, or null when the value is something else or absent.</summary>
    public static double? Number(this JsonElement element) =>
        element.ValueKind == JsonValueKind.Number && element.TryGetDouble(out var number) ? number : null;

    /// <summary>The whole number, or null when the value is something else or absent.</summary>
    public static int? Integer(this JsonElement element) =>
        element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out var number) ? number : null;

    public static JsonNode? ToNode(this JsonElement element) => JsonNode.Parse(element.GetRawText());

    public static bool IsTrue(this JsonElement element) => element.ValueKind == JsonValueKind.True;

    /// <summary>Whether there is anything in it: absent, null, <c>[]</c> and <c>{}</c> say the same to OneSignal.</summary>
    public static bool HasContent(this JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Undefined or JsonValueKind.Null => false,
        JsonValueKind.Array => element.GetArrayLength() > 0,
        JsonValueKind.Object => element.GetPropertyCount() > 0,
        _ => true,
    };

    /// <summary>The members of an object, or none when the value is something else or absent.</summary>
    public static IEnumerable<JsonProperty> Members(this JsonElement element) =>
        element.ValueKind == JsonValueKind.Object ? element.EnumerateObject() : [];
}
