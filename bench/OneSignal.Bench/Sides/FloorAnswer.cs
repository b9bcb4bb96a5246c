using System.Text.Json.Serialization;

namespace OneSignal.Bench.Sides;

public sealed class FloorAnswer
{
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    [JsonPropertyName("external_id")]
    public string? ExternalId { get; init; }
}
