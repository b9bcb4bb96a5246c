using System.Text.Json;

namespace OneSignal.Generated;

/// <summary>
/// Reads a point in time in the forms that servers write it in, and always writes it with its offset. A text without an
/// offset is taken as UTC: the reader's own time zone would give every machine another answer. An empty text is no time.
/// </summary>
internal sealed class TimeCodec : JsonCodec<DateTimeOffset>
{
    internal override DateTimeOffset Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String && IsoTime.TryRead(reader.GetString()!, out var time))
        {
            return time;
        }

        return reader.TokenType == JsonTokenType.Number
            && reader.TryGetDouble(out var number)
            && IsoTime.TryReadUnix(number, out time)
            ? time
            : throw JsonReaders.Unexpected(ref reader, "A point in time");
    }

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value) => writer.WriteStringValue(value);

    internal override bool IsNothing(ref Utf8JsonReader reader) =>
        base.IsNothing(ref reader) || (reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(""u8));
}
