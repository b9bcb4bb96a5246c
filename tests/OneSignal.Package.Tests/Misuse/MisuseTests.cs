using OneSignal.Package.Tests.Packing;
using OneSignal.Package.Tests.Support;

namespace OneSignal.Package.Tests.Misuse;

/// <summary>The sample of mistakes shows every rule, where it says, and the fixes of the package mend what has a fix.</summary>
public sealed class MisuseTests(PackageFeed feed)
{
    private const string Copy = "misuse";

    [Fact]
    public void Every_rule_is_in_the_sample()
    {
        Assert.NotEmpty(Rules.All);
        Assert.Equal(Rules.All, Sample.Marks.Select(static mark => mark.Id).Distinct().Order(StringComparer.Ordinal));
        // A diagnostic is told by the name of its file.
        Assert.Distinct(Sample.Files.Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_build_that_asks_for_them_prints_the_mistakes_at_their_marks_and_nothing_else()
    {
        // What it refers to was built with these tests.
        var build = (await Sdk.BuildAsync(
            Repository.Root, Sample.Folder, "-p:RunMisuse=true", "--no-dependencies", "-c", Repository.Configuration)).OrFail();

        Assert.Equal(
            Lines(Sample.Marks.Select(static mark => mark.ToString())),
            Lines(build.Diagnostics.Select(Mark.Of).Distinct()));
        Assert.All(build.Diagnostics, static one => Assert.Equal("warning", one.Severity));
    }

    [Fact]
    public async Task The_fixes_of_the_package_mend_all_that_have_one_and_leave_code_that_compiles()
    {
        CopySample();
        (await Sdk.RunAsync(feed.Workspace, "restore", Copy, "-p:NuGetAudit=false", "-nodeReuse:false")).OrFail();

        (await Sdk.RunAsync(feed.Workspace, "format", "analyzers", $"{Copy}/Misuse.csproj", "--no-restore", "--severity", "info")).OrFail();

        // Settings have no fix; they are not code.
        var left = Sample.Marks
            .Where(static mark => !mark.NeedsKey && (!Rules.Fixable.Contains(mark.Id) || mark.File.EndsWith(".json", StringComparison.Ordinal)));
        var build = (await Sdk.BuildAsync(feed.Workspace, Copy, "--no-restore")).OrFail();
        Assert.Equal(Count(left.Select(static mark => (mark.File, mark.Id))), Count(build.Diagnostics.Select(static one => (one.File, one.Id))));
    }

    /// <summary>The fixes move lines, so what is left is counted.</summary>
    private static string Count(IEnumerable<(string File, string Id)> all) =>
        Lines(all.GroupBy(static one => one).Select(static group => $"{group.Key.File}: {group.Key.Id} x {group.Count()}"));

    private static string Lines(IEnumerable<string> all) => string.Join('\n', all.Order(StringComparer.Ordinal));

    private void CopySample()
    {
        foreach (var file in Sample.Files)
        {
            var path = Path.Combine(feed.Workspace, Copy, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Copy(Repository.At($"{Sample.Folder}/{file}"), path);
        }

        File.WriteAllText(
            Path.Combine(feed.Workspace, Copy, "Misuse.csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <EnableNETAnalyzers>false</EnableNETAnalyzers>
                <OneSignalAnalysisMode>All</OneSignalAnalysisMode>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="{PackageFeed.Hosting}" Version="{feed.Version}" />
                <PackageReference Include="Microsoft.Extensions.Hosting" Version="{PinnedVersions.All["Microsoft.Extensions.Hosting"]}" />
              </ItemGroup>
            </Project>
            """);
    }
}
