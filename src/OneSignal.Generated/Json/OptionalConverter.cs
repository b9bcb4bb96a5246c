using System.Text.Json;
using System.Text.Json.Serialization;

namespace OneSignal.Generated;

/// <summary>
/// Writes and reads the value inside. Leaving an unset one out is done by the property's ignore condition, which a
/// converter cannot do.
/// </summary>
internal sealed class OptionalConverter<T> : JsonConverter<Optional<T>>
{
    public override bool HandleNull => true;

    public override Optional<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null && default(T) is null
            ? new Optional<T>(default!)
            : new Optional<T>(JsonSerializer.Deserialize(ref reader, OneSignalJson.TypeInfo<T>(options))!);

    public override void Write(Utf8JsonWriter writer, Optional<T> value, JsonSerializerOptions options)
    {
        if (value.GetValueOrDefault() is { } inner)
        {
            JsonSerializer.Serialize(writer, inner, OneSignalJson.TypeInfo<T>(options));
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
