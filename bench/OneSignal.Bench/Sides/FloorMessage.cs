using System.Text.Json.Serialization;

namespace OneSignal.Bench.Sides;

/// <summary>What somebody who sends such messages would write: the fields in use and no others.</summary>
public sealed class FloorMessage
{
    [JsonPropertyName("app_id")]
    public required string AppId { get; init; }

    [JsonPropertyName("idempotency_key")]
    public required Guid IdempotencyKey { get; init; }

    [JsonPropertyName("include_aliases")]
    public required Dictionary<string, IReadOnlyList<string>> IncludeAliases { get; init; }

    [JsonPropertyName("target_channel")]
    public required string TargetChannel { get; init; }

    [JsonPropertyName("headings")]
    public required Dictionary<string, string> Headings { get; init; }

    [JsonPropertyName("contents")]
    public required Dictionary<string, string> Contents { get; init; }
}
