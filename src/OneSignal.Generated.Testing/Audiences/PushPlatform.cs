using System.Text.Json;
using OneSignal.Generated.Testing.Answers;

namespace OneSignal.Generated.Testing.Audiences;

/// <summary>The platforms that a push message can be narrowed to, and the types of subscription that each of them means.</summary>
internal static class PushPlatform
{
    private static readonly string[] Web = ["ChromePush", "FirefoxPush", "SafariPush", "SafariLegacyPush"];

    private static readonly Dictionary<string, string[]> TypesByFlag = new(StringComparer.Ordinal)
    {
        ["isIos"] = ["iOSPush"],
        ["isAndroid"] = ["AndroidPush"],
        ["isHuawei"] = ["HuaweiPush"],
        ["isAdm"] = ["FireOSPush"],
        ["isWP_WNS"] = ["WindowsPush"],
        ["isChrome"] = ["ChromeExtensionPush"],
        ["isChromeWeb"] = ["ChromePush"],
        ["isFirefox"] = ["FirefoxPush"],
        ["isSafari"] = ["SafariPush", "SafariLegacyPush"],
        ["isAnyWeb"] = Web,
    };

    /// <summary>
    /// The types that a message is meant for, by its flags: with one of them true only those, otherwise all but those that
    /// are false.
    /// </summary>
    public static Func<string, bool> Filter(JsonElement message)
    {
        var wanted = Types(message, JsonValueKind.True);
        var unwanted = Types(message, JsonValueKind.False);
        return wanted.Count > 0 ? wanted.Contains : type => !unwanted.Contains(type);
    }

    private static HashSet<string> Types(JsonElement message, JsonValueKind kind) =>
        TypesByFlag.Where(flag => message.Property(flag.Key).ValueKind == kind)
            .SelectMany(flag => flag.Value)
            .ToHashSet(StringComparer.Ordinal);
}
