using System.Text.Json;
using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Answers;

namespace OneSignal.Generated.Testing.State;

/// <summary>How an app reaches its platforms. Credentials are taken and never shown.</summary>
internal sealed class AppSettings
{
    // What an app shows whether it was set or not.
    private static readonly string[] Shown =
    [
        "site_name", "chrome_web_origin", "chrome_web_default_notification_icon", "chrome_web_sub_domain",
        "chrome_web_key", "chrome_web_gcm_sender_id", "fcm_sender_id", "gcm_key", "chrome_key", "apns_env",
        "apns_certificates", "apns_team_id", "apns_key_id", "apns_bundle_id", "safari_apns_certificate",
        "safari_site_origin", "safari_push_id", "safari_icon_16_16", "safari_icon_32_32", "safari_icon_64_64",
        "safari_icon_128_128", "safari_icon_256_256", "basic_auth_key",
    ];

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

        foreach (var name in Shown)
        {
            shown.TryAdd(name, null);
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
