using System.Text.Json;
using System.Text.Json.Serialization;

namespace OneSignal.Generated;

/// <summary>Reads and writes an open list of strings.</summary>
internal abstract class OpenStringEnumConverter<T> : JsonConverter<T>
    where T : struct, IOpenEnum
{
    protected abstract T Create(string value);

    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.String => Create(reader.GetString()!),

            // A value that the server wrote as another kind of scalar is kept as its text: losing the whole answer over it
            // would be worse.
            JsonTokenType.Number => Create(JsonScalar.Text(ref reader)),
            JsonTokenType.True => Create("true"),
            JsonTokenType.False => Create("false"),
            _ => throw new JsonException($"A string was expected for {typeToConvert.Name}."),
        };

    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.WireValue);

    public sealed override T ReadAsPropertyName(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Create(reader.GetString()!);

    public sealed override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.WireValue);
}
