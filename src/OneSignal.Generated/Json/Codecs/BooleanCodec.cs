using System.Text.Json;

namespace OneSignal.Generated;

internal sealed class BooleanCodec : JsonCodec<bool>
{
    internal override bool Read(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw JsonReaders.Unexpected(ref reader, "true or false"),
    };

    public override void Write(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);
}
