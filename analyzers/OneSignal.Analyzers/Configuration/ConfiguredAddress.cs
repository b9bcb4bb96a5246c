using OneSignal.Analyzers.Facts;
using OneSignal.Analyzers.Reading;

namespace OneSignal.Analyzers.Configuration;

/// <summary>Finds the values that are URLs of OneSignal's API.</summary>
internal static class ConfiguredAddress
{
    /// <summary>
    /// The URL, or null. The former host serves the web site too: without the API's path it is the API only as a whole base address
    /// under a name that says so.
    /// </summary>
    internal static UrlParts? Of(ConfigurationValue value) =>
        UrlParts.TryParse(value.Text, out var url)
        && (OneSignalHosts.IsApi(url) || (OneSignalHosts.IsLegacy(url.Host) && url.Path.Length <= 1 && value.IsUnderOneSignal))
            ? url
            : null;
}
