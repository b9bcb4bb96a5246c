using System.Text.Json;
using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Answers;

namespace OneSignal.Generated.Testing.State;

/// <summary>How an app reaches its platforms. Credentials are taken and never shown.</summary>
internal sealed class AppSettings
{
    private static readonly HashSet<string> Secret = new(StringComparer.Ordinal)
    {
        "safari_apns_p12", "safari_apns_p12_password", "fcm_v1_service_account_json", "apns_p8", "apns_p12",
        "apns_p12_password", "gcm_key", "chrome_key",
    };

    /// <summary>What makes a platform of push available.</summary>
    private static readonly (string Platform, string[] Settings)[] Platforms =
    [
        ("ios", ["apns_p8", "apns_p12"]),
        ("android", ["fcm_v1_service_account_json"]),
        ("web", ["chrome_web_origin", "safari_site_origin"]),
    ];

    private readonly JsonObject _settings = [];
    private readonly SortedSet<string> _platforms = new(StringComparer.Ordinal);

    public void Apply(JsonElement request)
    {
        _platforms.UnionWith(Platforms
            .Where(platform => platform.Settings.Any(setting => request.Property(setting).HasContent()))
            .Select(platform => platform.Platform));
        foreach (var setting in request.EnumerateObject().Where(setting => !Secret.Contains(setting.Name)))
        {
            _settings[setting.Name] = setting.Value.ToNode();
        }
    }

    /// <summary>Adds the settings to what is shown of an app; what stands there already stays.</summary>
    public void AddTo(JsonObject shown)
    {
        foreach (var (name, value) in _settings)
        {
            shown.TryAdd(name, value?.DeepClone());
        }

        shown.TryAdd("additional_data_is_root_payload", false);
        shown["channels"] = new JsonObject
        {
            ["push"] = new JsonObject
            {
                ["enabled"] = _platforms.Count > 0,
                ["platforms"] = new JsonArray([.. _platforms.Select(platform => (JsonNode)platform)]),
            },
        };
    }
}
