using OneSignal.Docs.Tests.Reading;

namespace OneSignal.Docs.Tests;

/// <summary>Links inside the repository lead to a file that is there, and to a heading that it has.</summary>
public sealed class LinkTests
{
    /// <summary>How pages that are read elsewhere, such as on NuGet, name a file of the repository.</summary>
    private const string Home = "https://github.com/onesignal-generated/onesignal-generated/blob/main/";

    public static TheoryData<string> Pages => [.. Repository.Pages.Keys];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_leads_somewhere(string path) =>
        Assert.All(Repository.Pages[path].Targets, target => Assert.True(Leads(path, target), $"{target} leads nowhere."));

    [Theory]
    [InlineData("README.md", "docs/rules/OSG1001.md#why-it-hurts", true)]
    [InlineData("README.md", "docs/rules/OSG1001.md#no-such-heading", false)]
    [InlineData("docs/rules/OSG1001.md", "README.md", true)]
    [InlineData("docs/rules/OSG1001.md", "../architecture.md", true)]
    [InlineData("docs/rules/OSG1001.md", "architecture.md", false)]
    [InlineData("README.md", "#try-it", true)]
    [InlineData("README.md", Home + "spec/onesignal.yaml", true)]
    [InlineData("README.md", Home + "spec/other.yaml", false)]
    [InlineData("README.md", "https://onesignal.com", true)]
    public void A_link_that_leads_nowhere_is_seen(string from, string target, bool leads) => Assert.Equal(leads, Leads(from, target));

    private static bool Leads(string from, string target)
    {
        var isHere = target.StartsWith(Home, StringComparison.Ordinal);
        if (!isHere && Uri.TryCreate(target, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" or "mailto")
        {
            return true;
        }

        var parts = (isHere ? target[Home.Length..] : target).Split('#', 2);
        var folder = isHere ? "" : Path.GetDirectoryName(from)!;
        var path = parts[0].Length == 0
            ? from
            : Path.GetRelativePath(Repository.Root, Path.GetFullPath(Path.Combine(Repository.Root, folder, parts[0]))).Replace('\\', '/');
        return Repository.Has(path)
            && (parts.Length == 1 || (Repository.Pages.TryGetValue(path, out var page) && page.Anchors.Contains(parts[1])));
    }
}
