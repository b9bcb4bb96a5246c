namespace OneSignal.Pipeline.Tests.Support;

/// <summary>Finds the repository from where the tests were built, and what may lie beside it.</summary>
internal static class Repository
{
    public static string Root { get; } = Above("spec/onesignal.yaml")
        ?? throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds spec/onesignal.yaml.");

    /// <summary>The folder of OneSignal's published documents, or null where they are not at hand: they are not part of the repository.</summary>
    public static string? Upstream { get; } =
        Above("shared/upstream/sdk-openapi-5.12.0.yaml") is { } folder ? Path.Combine(folder, "shared", "upstream") : null;

    public static string At(string path) => Path.Combine(Root, path);

    private static string? Above(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, path)))
            {
                return folder.FullName;
            }
        }

        return null;
    }
}
