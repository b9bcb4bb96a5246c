using OneSignal.Analyzers.Reading;
using OneSignal.Generated.Facts;

namespace OneSignal.Analyzers.Facts;

/// <summary>Finds the API's operation that a method and a URL mean.</summary>
internal static class OperationRoutes
{
    private static readonly (OperationFact Operation, string[] Segments)[] Routes =
        Array.ConvertAll(ApiFacts.Operations, static operation => (operation, Split(operation.Path)));

    /// <summary>The operation, or null when the URL is not the API's, or is not known well enough to say.</summary>
    internal static OperationFact? Find(string httpMethod, UrlParts url) =>
        At(url).FirstOrDefault(operation => string.Equals(operation.HttpMethod, httpMethod, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the API has an operation there, of whatever method.</summary>
    internal static bool Exists(UrlParts url) => At(url).Any();

    private static IEnumerable<OperationFact> At(UrlParts url)
    {
        if (!OneSignalHosts.IsApi(url))
        {
            yield break;
        }

        var segments = Split(OneSignalHosts.UnderLegacyPath(url.Path) ? url.Path.Substring(NetworkFacts.LegacyPath.Length) : url.Path);
        foreach (var (operation, template) in Routes)
        {
            if (Fits(template, segments))
            {
                yield return operation;
            }
        }
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
