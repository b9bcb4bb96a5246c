namespace OneSignal.Generated;

/// <summary>An app id is a UUID with hyphens. Anything else is a slip (an API key, an app's name) and would travel in URLs.</summary>
internal static class AppIdShape
{
    internal const string Expected = "a UUID such as 00000000-0000-0000-0000-000000000000";

    internal static bool Fits(string appId) => Guid.TryParseExact(appId, "D", out _) && appId.Length == 36;
}
