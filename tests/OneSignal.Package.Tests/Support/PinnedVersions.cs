using System.Xml.Linq;

namespace OneSignal.Package.Tests.Support;

/// <summary>The versions of the packages that the repository builds and tests with.</summary>
internal static class PinnedVersions
{
    internal static IReadOnlyDictionary<string, string> All { get; } =
        XDocument.Load(Repository.At("Directory.Packages.props")).Descendants("PackageVersion")
            .ToDictionary(static package => package.Attribute("Include")!.Value, static package => package.Attribute("Version")!.Value);
}
