using System.Globalization;
using System.Text.Json;

namespace OneSignal.Generated;

/// <summary>OneSignal writes some numbers as text; both are read.</summary>
internal sealed class Int32Codec : JsonCodec<int>
{
    internal override int Read(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Number when reader.TryGetInt32(out var number) => number,
        JsonTokenType.String when int.TryParse(
            reader.GetString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        _ => throw JsonReaders.Unexpected(ref reader, "A whole number of 32 bits"),
    };

    public override void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);
}
