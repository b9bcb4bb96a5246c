using System.Text;
using System.Xml.Linq;
using OneSignal.Package.Tests.Support;

namespace OneSignal.Package.Tests.Packing;

/// <summary>What is in the packages, and nothing else.</summary>
public sealed class ContentTests(PackageFeed feed)
{
    public static TheoryData<string> Packages => [PackageFeed.Client, PackageFeed.Testing];

    [Fact]
    public void The_clients_package_holds_the_client_and_its_analyzers_in_one_slot()
    {
        using var package = feed.Open(PackageFeed.Client);

        Assert.Equal(
            [
                "OneSignal.Generated.nuspec",
                "README.md",
                "analyzers/dotnet/cs/OneSignal.Analyzers.CodeFixes.dll",
                "analyzers/dotnet/cs/OneSignal.Analyzers.dll",
                "buildTransitive/OneSignal.Generated.targets",
                "icon.png",
                "lib/net10.0/OneSignal.Generated.dll",
                "lib/net10.0/OneSignal.Generated.xml",
                "lib/net8.0/OneSignal.Generated.dll",
                "lib/net8.0/OneSignal.Generated.xml",
                "lib/netstandard2.0/OneSignal.Generated.dll",
                "lib/netstandard2.0/OneSignal.Generated.xml",
            ],
            package.Names());
    }

    [Fact]
    public void The_simulators_package_holds_the_simulator_only()
    {
        using var package = feed.Open(PackageFeed.Testing);

        Assert.Equal(
            [
                "OneSignal.Generated.Testing.nuspec",
                "README.md",
                "icon.png",
                "lib/net10.0/OneSignal.Generated.Testing.dll",
                "lib/net10.0/OneSignal.Generated.Testing.xml",
            ],
            package.Names());
    }

    [Fact]
    public void The_symbols_are_packages_of_their_own()
    {
        using var client = feed.Open(PackageFeed.Client, "snupkg");
        using var testing = feed.Open(PackageFeed.Testing, "snupkg");

        Assert.Equal(
            [
                "OneSignal.Generated.nuspec",
                "lib/net10.0/OneSignal.Generated.pdb",
                "lib/net8.0/OneSignal.Generated.pdb",
                "lib/netstandard2.0/OneSignal.Generated.pdb",
            ],
            client.Names());
        Assert.Equal(["OneSignal.Generated.Testing.nuspec", "lib/net10.0/OneSignal.Generated.Testing.pdb"], testing.Names());
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void The_manifest_says_who_what_and_under_which_licence(string id)
    {
        var metadata = Manifest(id);

        Assert.Equal(id, Value(metadata, "id"));
        Assert.Equal(feed.Version, Value(metadata, "version"));
        Assert.Equal("MIT", Value(metadata, "license"));
        Assert.Equal("expression", Element(metadata, "license").Attribute("type")?.Value);
        Assert.Equal("README.md", Value(metadata, "readme"));
        Assert.Equal("icon.png", Value(metadata, "icon"));
        Assert.Equal("OneSignal.Generated contributors", Value(metadata, "authors"));
        Assert.Contains("onesignal", Value(metadata, "tags").Split(' '));
        Assert.NotEmpty(Value(metadata, "description"));
        var repository = Element(metadata, "repository");
        Assert.Equal("git", repository.Attribute("type")?.Value);
        Assert.Equal("https://github.com/onesignal-generated/onesignal-generated", repository.Attribute("url")?.Value);
    }

    [Fact]
    public void The_client_needs_nothing_on_net10_and_a_current_JSON_library_elsewhere()
    {
        var json = XDocument.Load(Repository.At("Directory.Packages.props")).Descendants("PackageVersion")
            .Single(static version => version.Attribute("Include")!.Value == "System.Text.Json").Attribute("Version")!.Value;

        Assert.Equal(
            ["net10.0:", $"net8.0: System.Text.Json {json}", $".NETStandard2.0: System.Text.Json {json}"],
            Dependencies(PackageFeed.Client));
    }

    [Fact]
    public void The_simulator_needs_the_client_and_the_server_framework()
    {
        Assert.Equal([$"net10.0: OneSignal.Generated {feed.Version}"], Dependencies(PackageFeed.Testing));
        Assert.Equal(
            ["Microsoft.AspNetCore.App"],
            Manifest(PackageFeed.Testing).Descendants().Where(static element => element.Name.LocalName == "frameworkReference")
                .Select(static element => element.Attribute("name")?.Value));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Readme_and_icon_are_the_repositorys(string id)
    {
        using var package = feed.Open(id);

        Assert.Equal(File.ReadAllBytes(Repository.At("README.md")), package.Read("README.md"));
        Assert.Equal(File.ReadAllBytes(Repository.At("docs/icon.png")), package.Read("icon.png"));
        Assert.Equal("PNG", Encoding.ASCII.GetString(package.Read("icon.png"), 1, 3));
    }

    private XElement Manifest(string id)
    {
        using var package = feed.Open(id);
        return XDocument.Parse(Encoding.UTF8.GetString(package.Read(id + ".nuspec")).TrimStart('\uFEFF')).Root!.Elements().Single();
    }

    private IEnumerable<string> Dependencies(string id) =>
        Element(Manifest(id), "dependencies").Elements().Select(static group =>
            $"{group.Attribute("targetFramework")?.Value}:"
            + string.Concat(group.Elements().Select(static one => $" {one.Attribute("id")?.Value} {one.Attribute("version")?.Value}")));

    private static XElement Element(XElement metadata, string name) =>
        Assert.Single(metadata.Elements(), element => element.Name.LocalName == name);

    private static string Value(XElement metadata, string name) => Element(metadata, name).Value;
}
