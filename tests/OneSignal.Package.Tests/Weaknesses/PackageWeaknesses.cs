using System.Text;
using System.Xml.Linq;
using OneSignal.Package.Tests.Packing;

namespace OneSignal.Package.Tests.Weaknesses;

/// <summary>
/// What the package of OneSignal's own .NET client 5.13 lacks or brings along, under the number that the comparison gives it:
/// these packages do not.
/// </summary>
public sealed class PackageWeaknesses(PackageFeed feed)
{
    private static readonly string[] Rivals = ["Newtonsoft.Json", "RestSharp", "JsonSubTypes", "Polly"];

    [Fact]
    public void Weakness_10_it_depends_on_four_packages_and_leaves_NET_Framework_out()
    {
        var groups = Elements("group").ToList();

        Assert.Contains(".NETStandard2.0", groups.Select(group => group.Attribute("targetFramework")?.Value));
        Assert.All(groups, group => Assert.DoesNotContain(
            group.Elements(), dependency => Rivals.Contains(dependency.Attribute("id")?.Value)));
        Assert.Equal("Polly.Core", Assert.Single(
            groups.Single(group => group.Attribute("targetFramework")?.Value == "net10.0").Elements()).Attribute("id")?.Value);
    }

    [Fact]
    public void Weakness_18_nobody_can_step_into_it_or_find_its_source()
    {
        using var symbols = feed.Open(PackageFeed.Client, "snupkg");

        Assert.Contains(symbols.Names(), name => name.EndsWith("net10.0/OneSignal.Generated.pdb", StringComparison.Ordinal));
        Assert.StartsWith("https://", Assert.Single(Elements("repository")).Attribute("url")?.Value, StringComparison.Ordinal);
    }

    private IEnumerable<XElement> Elements(string name)
    {
        using var package = feed.Open(PackageFeed.Client);
        return XDocument.Parse(Encoding.UTF8.GetString(package.Read(PackageFeed.Client + ".nuspec")).TrimStart('\uFEFF'))
            .Descendants().Where(element => element.Name.LocalName == name);
    }
}
