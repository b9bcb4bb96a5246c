using System.Text.RegularExpressions;

namespace OneSignal.Generator.Model;

/// <summary>Paths with placeholders in braces.</summary>
internal static partial class PathTemplate
{
    public static IEnumerable<string> Placeholders(string path) =>
        Placeholder().Matches(path).Select(match => match.Groups[1].Value);

    /// <summary>The first part of a path that is neither a placeholder nor a version: what the path is about.</summary>
    public static string? Subject(string path) => path.Split('?')[0]
        .Split('/', StringSplitOptions.RemoveEmptyEntries)
        .LastOrDefault(part => !part.Contains('{', StringComparison.Ordinal) && !Version().IsMatch(part));

    [GeneratedRegex(@"\{([^{}]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"^(api|v\d+(\.\d+)*)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Version();
}
