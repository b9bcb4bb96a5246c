using System.Text.Json;
using System.Text.Json.Serialization;

namespace OneSignal.Generated;

/// <summary>As <see cref="TolerantDateTimeOffsetConverter"/>; besides, an empty text is no time at all.</summary>
internal sealed class TolerantNullableDateTimeOffsetConverter : JsonConverter<DateTimeOffset?>
{
    public override DateTimeOffset? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null || (reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(""u8))
            ? null
            : TolerantDateTimeOffsetConverter.Read(ref reader);

    public override void Write(Utf8JsonWriter writer, DateTimeOffset? value, JsonSerializerOptions options)
    {
        if (value is { } time)
        {
            writer.WriteStringValue(time);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
