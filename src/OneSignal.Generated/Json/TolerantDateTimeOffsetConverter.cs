using System.Text.Json;
using System.Text.Json.Serialization;

namespace OneSignal.Generated;

/// <summary>
/// Reads a point in time in the forms that servers write it in, and always writes it with its offset. A text without an
/// offset is taken as UTC: the reader's own time zone would give every machine another answer.
/// </summary>
internal sealed class TolerantDateTimeOffsetConverter : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader);

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value);

    internal static DateTimeOffset Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String && IsoTime.TryRead(reader.GetString()!, out var time))
        {
            return time;
        }

        if (reader.TokenType == JsonTokenType.Number
            && reader.TryGetDouble(out var number)
            && IsoTime.TryReadUnix(number, out time))
        {
            return time;
        }

        throw new JsonException("A point in time was expected.");
    }
}
