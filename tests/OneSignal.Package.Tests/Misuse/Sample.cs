using System.Text.RegularExpressions;
using OneSignal.Package.Tests.Support;

namespace OneSignal.Package.Tests.Misuse;

/// <summary>samples/Misuse: code with mistakes, each marked at the end of its line with the ids of its rules.</summary>
internal static partial class Sample
{
    internal const string Folder = "samples/Misuse";

    /// <summary>Where a build makes up a key. A file that is only copied has none there.</summary>
    private const string PlaceForKey = "<app API key>";

    /// <summary>The files that a project of a user's would have too, by their paths in the sample.</summary>
    internal static IReadOnlyList<string> Files { get; } =
    [
        .. Directory.EnumerateFiles(Repository.At(Folder), "*", SearchOption.AllDirectories)
            .Select(static path => Path.GetRelativePath(Repository.At(Folder), path).Replace('\\', '/'))
            .Where(static path => !path.StartsWith("bin/", StringComparison.Ordinal)
                && !path.StartsWith("obj/", StringComparison.Ordinal)
                && Path.GetExtension(path) is ".cs" or ".json" or ".editorconfig")
            .Order(StringComparer.Ordinal),
    ];

    internal static IReadOnlyList<Mark> Marks { get; } = [.. Files.SelectMany(In)];

    private static IEnumerable<Mark> In(string file) =>
        File.ReadLines(Repository.At($"{Folder}/{file}"))
            .SelectMany((line, index) => Ids().Match(line).Groups["id"].Captures.Select(id =>
                new Mark(Path.GetFileName(file), index + 1, id.Value, NeedsKey: line.Contains(PlaceForKey, StringComparison.Ordinal))));

    [GeneratedRegex(@"// (?<id>OSG\d{4})(, (?<id>OSG\d{4}))*$")]
    private static partial Regex Ids();
}
