using System.IO.Compression;

namespace OneSignal.Package.Tests.Packing;

/// <summary>Reading a package as what it is, a zip.</summary>
internal static class ZipEntries
{
    /// <summary>The entries that somebody decided on, without those that every package has.</summary>
    internal static IEnumerable<string> Names(this ZipArchive archive) =>
        archive.Entries
            .Select(static entry => entry.FullName)
            .Where(static name => !name.StartsWith("_rels/", StringComparison.Ordinal)
                && !name.StartsWith("package/services/", StringComparison.Ordinal)
                && name != "[Content_Types].xml")
            .Order(StringComparer.Ordinal);

    internal static byte[] Read(this ZipArchive archive, string name)
    {
        using var entry = archive.GetEntry(name)!.Open();
        using var memory = new MemoryStream();
        entry.CopyTo(memory);
        return memory.ToArray();
    }
}
