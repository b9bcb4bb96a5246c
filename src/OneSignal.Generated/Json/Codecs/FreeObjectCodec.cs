using System.Text.Json;
using System.Text.Json.Nodes;

namespace OneSignal.Generated;

/// <summary>An object whose members the API leaves to its users.</summary>
internal sealed class FreeObjectCodec : JsonCodec<JsonObject>
{
    internal override JsonObject Read(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.StartObject
            ? (JsonObject)JsonNode.Parse(ref reader)!
            : throw JsonReaders.Unexpected(ref reader, "An object");

    public override void Write(Utf8JsonWriter writer, JsonObject value) => value.WriteTo(writer);
}
