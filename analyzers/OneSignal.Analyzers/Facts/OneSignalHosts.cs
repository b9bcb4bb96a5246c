using OneSignal.Generated.Facts;

namespace OneSignal.Analyzers.Facts;

/// <summary>Which hosts are OneSignal's API, by the network facts.</summary>
internal static class OneSignalHosts
{
    internal static bool IsCurrent(string host) =>
        string.Equals(host, NetworkFacts.ApiHost, StringComparison.OrdinalIgnoreCase);

    internal static bool IsLegacy(string host) =>
        Array.Exists(NetworkFacts.LegacyHosts, legacy => string.Equals(host, legacy, StringComparison.OrdinalIgnoreCase));

    internal static bool IsKnown(string host) => IsCurrent(host) || IsLegacy(host);

    /// <summary>
    /// Whether an absolute URL is certainly the API. The legacy hosts also serve the web site, so there the path must tell.
    /// </summary>
    internal static bool IsApi(Reading.UrlParts url) =>
        IsCurrent(url.Host) || (IsLegacy(url.Host) && UnderLegacyPath(url.Path));

    internal static bool UnderLegacyPath(string path) =>
        path.StartsWith(NetworkFacts.LegacyPath, StringComparison.OrdinalIgnoreCase)
        && (path.Length == NetworkFacts.LegacyPath.Length || path[NetworkFacts.LegacyPath.Length] == '/');

    /// <summary>Whether the text names a host of the API anywhere.</summary>
    internal static bool IsMentionedIn(string text)
    {
        if (text.IndexOf(NetworkFacts.ApiHost, StringComparison.OrdinalIgnoreCase) >= 0)
        {
            return true;
        }

        return Array.Exists(
            NetworkFacts.LegacyHosts,
            legacy => text.IndexOf(legacy + NetworkFacts.LegacyPath, StringComparison.OrdinalIgnoreCase) >= 0);
    }
}
