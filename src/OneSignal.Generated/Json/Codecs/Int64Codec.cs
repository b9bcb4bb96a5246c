using System.Globalization;
using System.Text.Json;

namespace OneSignal.Generated;

/// <summary>OneSignal writes some numbers as text; both are read.</summary>
internal sealed class Int64Codec : JsonCodec<long>
{
    internal override long Read(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Number when reader.TryGetInt64(out var number) => number,
        JsonTokenType.String when long.TryParse(
            reader.GetString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        _ => throw JsonReaders.Unexpected(ref reader, "A whole number of 64 bits"),
    };

    public override void Write(Utf8JsonWriter writer, long value) => writer.WriteNumberValue(value);
}
