using System.Text.Json;

namespace OneSignal.Generated;

internal sealed class GuidCodec : JsonCodec<Guid>
{
    internal override Guid Read(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String && reader.TryGetGuid(out var id)
            ? id
            : throw JsonReaders.Unexpected(ref reader, "A UUID");

    public override void Write(Utf8JsonWriter writer, Guid value) => writer.WriteStringValue(value);
}
