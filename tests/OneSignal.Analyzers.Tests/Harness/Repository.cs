namespace OneSignal.Analyzers.Tests.Harness;

/// <summary>The checkout that these tests were built in.</summary>
internal static class Repository
{
    private static readonly string Root = FindRoot();

    internal static string At(string path) => Path.Combine(Root, path);

    /// <summary>The full paths of files that are sources and not made by a build, in one order everywhere.</summary>
    internal static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(At(folder), pattern, SearchOption.AllDirectories)
            .Where(path => Path.GetRelativePath(At(folder), path).Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj"))
            .Order(StringComparer.Ordinal);

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
