using System.Text.Json.Nodes;

namespace OneSignal.Generated.Testing.Audiences;

/// <summary>What became of a message on each platform. In the simulator every copy arrives and nobody opens it.</summary>
internal static class PlatformFigures
{
    private static readonly string[] Common = ["failed", "errored", "converted"];

    private static readonly Dictionary<string, string[]> More = new(StringComparer.Ordinal)
    {
        ["email"] = ["opened", "unique_opens", "clicks", "unique_clicks", "bounced", "reported_spam", "unsubscribed"],
        ["sms"] = ["provider_failed", "provider_errored"],
    };

    public static JsonObject Show(IReadOnlyList<Recipient> delivered, string channel)
    {
        var platforms = new JsonObject();
        foreach (var platform in delivered.GroupBy(recipient => Name(recipient, channel), StringComparer.Ordinal))
        {
            platforms[platform.Key] = Figures(platform.Key, platform.Count());
        }

        return platforms;
    }

    private static JsonObject Figures(string platform, int count)
    {
        var figures = new JsonObject { ["successful"] = count, ["received"] = count };
        if (platform == "sms")
        {
            figures["provider_successful"] = count;
        }

        foreach (var name in Common.Concat(More.GetValueOrDefault(platform) ?? []))
        {
            figures[name] = 0;
        }

        return figures;
    }

    private static string Name(Recipient recipient, string channel) => recipient.Subscription?.Type switch
    {
        "iOSPush" or "macOSPush" => "ios",
        "ChromePush" or "ChromeExtensionPush" => "chrome_web_push",
        "FirefoxPush" => "firefox_web_push",
        "SafariPush" or "SafariLegacyPush" => "safari_web_push",
        "WindowsPush" => "edge_web_push",
        "Email" => "email",
        "SMS" => "sms",
        null when channel != Channel.Push => channel,
        _ => "android",
    };
}
