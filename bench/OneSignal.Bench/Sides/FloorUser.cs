using System.Text.Json.Serialization;

namespace OneSignal.Bench.Sides;

/// <summary>What somebody who needs just this call would write: the fields in use and no others.</summary>
public sealed class FloorUser
{
    [JsonPropertyName("identity")]
    public Dictionary<string, string>? Identity { get; init; }

    [JsonPropertyName("properties")]
    public FloorProperties? Properties { get; init; }

    [JsonPropertyName("subscriptions")]
    public IReadOnlyList<FloorSubscription>? Subscriptions { get; init; }
}

public sealed class FloorProperties
{
    [JsonPropertyName("tags")]
    public Dictionary<string, string>? Tags { get; init; }

    [JsonPropertyName("language")]
    public string? Language { get; init; }

    [JsonPropertyName("timezone_id")]
    public string? TimezoneId { get; init; }

    [JsonPropertyName("country")]
    public string? Country { get; init; }

    [JsonPropertyName("first_active")]
    public long? FirstActive { get; init; }

    [JsonPropertyName("last_active")]
    public long? LastActive { get; init; }
}

public sealed class FloorSubscription
{
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    [JsonPropertyName("app_id")]
    public string? AppId { get; init; }

    [JsonPropertyName("type")]
    public string? Type { get; init; }

    [JsonPropertyName("token")]
    public string? Token { get; init; }

    [JsonPropertyName("enabled")]
    public bool? Enabled { get; init; }

    [JsonPropertyName("notification_types")]
    public int? NotificationTypes { get; init; }

    [JsonPropertyName("session_time")]
    public long? SessionTime { get; init; }

    [JsonPropertyName("session_count")]
    public long? SessionCount { get; init; }

    [JsonPropertyName("sdk")]
    public string? Sdk { get; init; }

    [JsonPropertyName("device_model")]
    public string? DeviceModel { get; init; }

    [JsonPropertyName("device_os")]
    public string? DeviceOs { get; init; }
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(FloorMessage))]
[JsonSerializable(typeof(FloorAnswer))]
[JsonSerializable(typeof(FloorUser))]
internal sealed partial class FloorJson : JsonSerializerContext;
