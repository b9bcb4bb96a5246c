using System.Text.Json;
using System.Text.Json.Nodes;

namespace OneSignal.Generated;

/// <summary>
/// Fields that this version does not know, by their names on the wire. Those of an answer are kept here and written back;
/// those you add to a request are sent: <c>new() { { "new_field", 5 } }</c>.
/// </summary>
/// <remarks>
/// A map of <see cref="JsonElement"/> and not a <see cref="JsonObject"/>: an element keeps the bytes as they came.
/// </remarks>
public sealed class AdditionalFields : Dictionary<string, JsonElement>
{
    /// <summary>Holds no fields yet.</summary>
    public AdditionalFields()
        : base(StringComparer.Ordinal)
    {
    }

    /// <summary>Adds a field. Text, numbers, flags and whole trees convert to <see cref="JsonNode"/> by themselves.</summary>
    /// <param name="name">The field's name on the wire.</param>
    /// <param name="value">The value; null is sent as null.</param>
    /// <exception cref="ArgumentException">The field is there already.</exception>
    public void Add(string name, JsonNode? value) => Add(name, Element(value));

    /// <summary>Adds a field or replaces it.</summary>
    /// <param name="name">The field's name on the wire.</param>
    /// <param name="value">The value; null is sent as null.</param>
    public void Set(string name, JsonNode? value) => this[name] = Element(value);

    private static JsonElement Element(JsonNode? value)
    {
        using var document = JsonDocument.Parse(value?.ToJsonString() ?? "null");
        return document.RootElement.Clone();
    }
}
