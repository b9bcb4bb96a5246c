namespace OneSignal.Docs.Tests.Reading;

/// <summary>The checkout that these tests were built in, and its pages.</summary>
internal static class Repository
{
    private static readonly string[] NoPages = ["bin", "obj", "artifacts", "node_modules", "TestResults"];

    internal static string Root { get; } = FindRoot();

    /// <summary>Every Markdown file, by its path from the root.</summary>
    internal static IReadOnlyDictionary<string, MarkdownPage> Pages { get; } = Find(new DirectoryInfo(Root))
        .Select(static file => new MarkdownPage(Path.GetRelativePath(Root, file.FullName).Replace('\\', '/'), File.ReadAllText(file.FullName)))
        .ToDictionary(static page => page.Path, StringComparer.Ordinal);

    /// <summary>The pages for people who use or change the library.</summary>
    internal static IEnumerable<MarkdownPage> Documentation =>
        Pages.Values.Where(static page => page.Path is "README.md" or "CONTRIBUTING.md" or "CHANGELOG.md"
            || page.Path.StartsWith("docs/", StringComparison.Ordinal));

    internal static string At(string path) => Path.Combine(Root, path);

    internal static bool Has(string path) => File.Exists(At(path)) || Directory.Exists(At(path));

    private static IEnumerable<FileInfo> Find(DirectoryInfo folder) =>
        folder.EnumerateDirectories()
            .Where(static child => !NoPages.Contains(child.Name) && !child.Name.StartsWith('.'))
            .SelectMany(Find)
            .Concat(folder.EnumerateFiles("*.md"))
            .OrderBy(static file => file.FullName, StringComparer.Ordinal);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "OneSignal.Generated.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds OneSignal.Generated.sln.");
    }
}
