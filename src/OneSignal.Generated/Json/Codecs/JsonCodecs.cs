using System.Text.Json.Nodes;

namespace OneSignal.Generated;

/// <summary>The codecs of what is no generated type.</summary>
internal static class JsonCodecs
{
    internal static JsonCodec<string> Text { get; } = new TextCodec();

    internal static JsonCodec<bool> Boolean { get; } = new BooleanCodec();

    internal static JsonCodec<int> Int32 { get; } = new Int32Codec();

    internal static JsonCodec<long> Int64 { get; } = new Int64Codec();

    internal static JsonCodec<double> Double { get; } = new DoubleCodec();

    internal static JsonCodec<Guid> Guid { get; } = new GuidCodec();

    internal static JsonCodec<DateTimeOffset> Time { get; } = new TimeCodec();

    internal static JsonCodec<JsonNode> Node { get; } = new NodeCodec();

    internal static JsonCodec<JsonObject> Object { get; } = new FreeObjectCodec();
}
