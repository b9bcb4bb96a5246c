using System.Text.Json;
using System.Text.Json.Nodes;

namespace OneSignal.Generated;

/// <summary>JSON of any form.</summary>
internal sealed class NodeCodec : JsonCodec<JsonNode>
{
    internal override JsonNode Read(ref Utf8JsonReader reader) => JsonNode.Parse(ref reader)!;

    public override void Write(Utf8JsonWriter writer, JsonNode value) => value.WriteTo(writer);
}
