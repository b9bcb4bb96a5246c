using System.Text;
using System.Xml.Linq;
using OneSignal.Package.Tests.Support;

namespace OneSignal.Package.Tests.Packing;

/// <summary>What is in the packages, and nothing else.</summary>
public sealed class ContentTests(PackageFeed feed)
{
    public static TheoryData<string> Packages => [PackageFeed.Client, PackageFeed.Testing, PackageFeed.Hosting];

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
                "build/OneSignal.All.globalconfig",
                "build/OneSignal.Generated.targets",
                "build/OneSignal.None.globalconfig",
                "buildTransitive/OneSignal.All.globalconfig",
                "buildTransitive/OneSignal.Generated.targets",
                "buildTransitive/OneSignal.None.globalconfig",
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
    public void The_hosting_package_holds_the_schema_of_its_options_too()
    {
        using var package = feed.Open(PackageFeed.Hosting);

        Assert.Equal(
            [
                "ConfigurationSchema.json",
                "OneSignal.Generated.Extensions.DependencyInjection.nuspec",
                "README.md",
                "buildTransitive/OneSignal.Generated.Extensions.DependencyInjection.targets",
                "icon.png",
                "lib/net10.0/OneSignal.Generated.Extensions.DependencyInjection.dll",
                "lib/net10.0/OneSignal.Generated.Extensions.DependencyInjection.xml",
                "lib/net8.0/OneSignal.Generated.Extensions.DependencyInjection.dll",
                "lib/net8.0/OneSignal.Generated.Extensions.DependencyInjection.xml",
                "lib/netstandard2.0/OneSignal.Generated.Extensions.DependencyInjection.dll",
                "lib/netstandard2.0/OneSignal.Generated.Extensions.DependencyInjection.xml",
            ],
            package.Names());
    }

    [Theory]
    [InlineData(PackageFeed.Client, "net10.0", "net8.0", "netstandard2.0")]
    [InlineData(PackageFeed.Testing, "net10.0")]
    [InlineData(PackageFeed.Hosting, "net10.0", "net8.0", "netstandard2.0")]
    public void The_symbols_are_a_package_of_their_own(string id, params string[] frameworks)
    {
        using var symbols = feed.Open(id, "snupkg");

        Assert.Equal([id + ".nuspec", .. frameworks.Select(framework => $"lib/{framework}/{id}.pdb")], symbols.Names());
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
    public void The_client_needs_Polly_and_what_older_frameworks_do_not_have_built_in() =>
        Assert.Equal(
            [
                "net10.0: Polly.Core",
                "net8.0: Polly.Core System.Text.Json",
                ".NETStandard2.0: Microsoft.Bcl.TimeProvider Polly.Core System.ComponentModel.Annotations System.Diagnostics.DiagnosticSource System.Text.Json",
            ],
            Dependencies(PackageFeed.Client));

    [Fact]
    public void The_simulator_needs_the_client_and_the_server_framework()
    {
        Assert.Equal(["net10.0: OneSignal.Generated Polly.Core"], Dependencies(PackageFeed.Testing));
        Assert.Equal(
            ["Microsoft.AspNetCore.App"],
            Manifest(PackageFeed.Testing).Descendants().Where(static element => element.Name.LocalName == "frameworkReference")
                .Select(static element => element.Attribute("name")?.Value));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_dependency_has_the_version_that_was_tested(string id)
    {
        var versions = PinnedVersions.All.ToDictionary();
        versions.Add(PackageFeed.Client, feed.Version);

        var dependencies = Element(Manifest(id), "dependencies").Descendants().Where(static one => one.Name.LocalName == "dependency").ToList();

        Assert.NotEmpty(dependencies);
        Assert.All(dependencies, one => Assert.Equal(versions[one.Attribute("id")!.Value], one.Attribute("version")!.Value));
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
            + string.Concat(group.Elements().Select(static one => " " + one.Attribute("id")!.Value).Order(StringComparer.Ordinal)));

    private static XElement Element(XElement metadata, string name) =>
        Assert.Single(metadata.Elements(), element => element.Name.LocalName == name);

    private static string Value(XElement metadata, string name) => Element(metadata, name).Value;
}
