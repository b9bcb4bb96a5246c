using OneSignal.Analyzers.Reading;
using OneSignal.Generated.Facts;

namespace OneSignal.Analyzers.Facts;

/// <summary>Finds the API's operation that a method and a URL mean.</summary>
internal static class OperationRoutes
{
    private static readonly (OperationFact Operation, string[] Segments)[] Routes =
        Array.ConvertAll(ApiFacts.Operations, static operation => (operation, Split(operation.Path)));

    /// <summary>The operation, or null when the URL is not the API's, or is not known well enough to say.</summary>
    internal static OperationFact? Find(string httpMethod, UrlParts url)
    {
        if (!OneSignalHosts.IsApi(url))
        {
            return null;
        }

        var path = OneSignalHosts.UnderLegacyPath(url.Path) ? url.Path.Substring(NetworkFacts.LegacyPath.Length) : url.Path;
        var segments = Split(path);
        foreach (var (operation, template) in Routes)
        {
            if (string.Equals(operation.HttpMethod, httpMethod, StringComparison.OrdinalIgnoreCase) && Fits(template, segments))
            {
                return operation;
            }
        }

        return null;
    }

    private static bool Fits(string[] template, string[] segments)
    {
        if (template.Length != segments.Length)
        {
            return false;
        }

        for (var i = 0; i < template.Length; i++)
        {
            // What is not known of the URL may stand for a parameter, but never for a word of the path.
            if (template[i][0] != '{' && !string.Equals(template[i], segments[i], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    private static string[] Split(string path) => path.Split(['/'], StringSplitOptions.RemoveEmptyEntries);
}
