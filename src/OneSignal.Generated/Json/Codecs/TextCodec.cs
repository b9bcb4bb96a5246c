using System.Text.Json;

namespace OneSignal.Generated;

internal sealed class TextCodec : JsonCodec<string>
{
    internal override string Read(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw JsonReaders.Unexpected(ref reader, "A text");

    public override void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);
}
