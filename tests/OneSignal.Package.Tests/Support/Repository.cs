using System.Reflection;

namespace OneSignal.Package.Tests.Support;

/// <summary>The checkout that these tests were built in, and how they were built.</summary>
internal static class Repository
{
    internal static string Root { get; } = FindRoot();

    /// <summary>Debug or Release: what is packed is what was built beside these tests.</summary>
    internal static string Configuration { get; } =
        typeof(Repository).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    internal static string At(string path) => Path.Combine(Root, path);

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
