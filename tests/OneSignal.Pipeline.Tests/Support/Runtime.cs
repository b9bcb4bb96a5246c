using System.Text.RegularExpressions;

namespace OneSignal.Pipeline.Tests.Support;

/// <summary>The hand-written sources that know no operation; generated code of any document is compiled with them.</summary>
internal static partial class Runtime
{
    public static IReadOnlyList<string> Files { get; } = Find();

    /// <summary>Their types, told to the generator in the way of <c>OneSignal.Generator.targets</c>: one a file, named for it.</summary>
    public static IReadOnlyList<string> Types { get; } =
        [.. Files.Select(file => TypeParameter().Replace(Path.GetFileNameWithoutExtension(file), ""))];

    private static string[] Find()
    {
        var root = Repository.At("src/OneSignal.Generated");
        return [.. Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Where(file => Path.GetRelativePath(root, file).Split(Path.DirectorySeparatorChar)[0] is not ("Api" or "obj" or "bin"))
            .Order(StringComparer.Ordinal)];
    }

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex TypeParameter();
}
