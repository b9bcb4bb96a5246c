using System.Text.RegularExpressions;
using OneSignal.Pipeline.Tests.Support;

namespace OneSignal.Pipeline.Tests.Build;

/// <summary>
/// The MSBuild step as a project outside the repository uses it. A build takes its time, so there is one sequence of them in
/// place of many tests.
/// </summary>
public sealed partial class TargetTests : IDisposable
{
    private const string Document = """
        openapi: 3.0.3
        info: { title: Small, version: "1" }
        paths:
          /things:
            get:
              tags: [Things]
              operationId: listThings
              responses:
                "200":
                  description: The things.
                  content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } }
        components:
          schemas:
            Thing:
              type: object
              properties:
                name: { type: string }

        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task It_runs_when_something_changed_and_only_then_and_a_bad_document_leaves_what_was_there()
    {
        WriteProject();

        // A document that does not parse, before anything is there.
        _folder.Write("spec.yaml", Document.Replace("paths:", "paths: [", StringComparison.Ordinal));
        var unparsed = await BuildAsync("-restore", "-t:OneSignalGenerateFiles");
        AssertRefused(unparsed, "SPEC0002");
        Assert.Empty(GeneratedFiles());

        // The first good build.
        _folder.Write("spec.yaml", Document);
        var first = await BuildAsync();
        AssertBuilt(first);
        Assert.Contains("dotnet-nswag", first.Output, StringComparison.Ordinal);
        Assert.Contains(" normalise ", first.Output, StringComparison.Ordinal);
        Assert.Equal(["ApiFacts.g.cs", "OneSignal.g.cs"], GeneratedFiles().Select(Path.GetFileName));
        var before = Times();

        // Nothing changed: neither tool starts, no file is touched.
        var second = await BuildAsync();
        AssertBuilt(second);
        Assert.DoesNotContain("dotnet-nswag", second.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(" normalise ", second.Output, StringComparison.Ordinal);
        Assert.Contains("Skipping target \"OneSignalNormalise\"", second.Output, StringComparison.Ordinal);
        Assert.Contains("Skipping target \"OneSignalGenerateFiles\"", second.Output, StringComparison.Ordinal);
        Assert.Equal(before, Times());

        // A property more: the client is another, the facts are not.
        _folder.Write("spec.yaml", Document.TrimEnd() + "\n        added_later: { type: integer }\n");
        AssertBuilt(await BuildAsync());
        Assert.Contains("public long? AddedLater ", await File.ReadAllTextAsync(At("OneSignal.g.cs"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(before["ApiFacts.g.cs"], Times()["ApiFacts.g.cs"]);
        before = Times();

        // Two faults at a time; what the last good build wrote stays.
        _folder.Write("spec.yaml", Document
            .Replace("#/components/schemas/Thing", "#/components/schemas/Thong", StringComparison.Ordinal)
            .Replace("components:", "  /others: { get: { operationId: listThings, responses: {} } }\ncomponents:", StringComparison.Ordinal));
        var wrong = await BuildAsync();
        AssertRefused(wrong, "SPEC0005");
        AssertRefused(wrong, "SPEC0007");
        Assert.Equal(before, Times());
        Assert.Equal(["ApiFacts.g.cs", "OneSignal.g.cs"], GeneratedFiles().Select(Path.GetFileName));
    }

    private static void AssertBuilt(CommandResult build)
    {
        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Contains("0 Warning(s)", build.Output, StringComparison.Ordinal);
    }

    private static void AssertRefused(CommandResult build, string code)
    {
        Assert.NotEqual(0, build.ExitCode);
        Assert.Matches($@"spec\.yaml\([1-9][0-9]*,[1-9][0-9]*\): error {code}: .+", build.Output);
        Assert.DoesNotMatch(StackTrace(), build.Output);
    }

    private string At(string name) => Path.Combine(_folder.Path, "obj", "generated", name);

    /// <summary>What the compiler would take, half-written files with their temporary names included.</summary>
    private List<string> GeneratedFiles() => Directory.Exists(Path.Combine(_folder.Path, "obj", "generated"))
        ? [.. Directory.EnumerateFiles(Path.Combine(_folder.Path, "obj", "generated")).Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".tmp", StringComparison.Ordinal)).Order(StringComparer.Ordinal)]
        : [];

    private Dictionary<string, DateTime> Times() => GeneratedFiles().ToDictionary(file => Path.GetFileName(file), File.GetLastWriteTimeUtc);

    private Task<CommandResult> BuildAsync(params string[] arguments) => Command.DotnetAsync(
        _folder.Path,
        TestContext.Current.CancellationToken,
        ["msbuild", "Small.csproj", "-nologo", "-m:1", "-nodeReuse:false", "-tl:off", "-v:normal", $"-p:Configuration={BuildFacts.Configuration}", "-p:UseSharedCompilation=false", .. arguments]);

    /// <summary>As <c>tests/SpecProbe</c>, with the repository's settings, but with all that it writes in a folder of its own.</summary>
    private void WriteProject()
    {
        _folder.Write("Directory.Build.props", $"""<Project><Import Project="{Repository.At("Directory.Build.props")}" /></Project>""");
        _folder.Write("Directory.Build.targets", $"""<Project><Import Project="{Repository.At("Directory.Build.targets")}" /></Project>""");
        _folder.Write("Directory.Packages.props", $"""<Project><Import Project="{Repository.At("Directory.Packages.props")}" /></Project>""");
        _folder.Write("Small.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OneSignalSpec>$(MSBuildProjectDirectory)/spec.yaml</OneSignalSpec>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Polly.Core" />
                <OneSignalRuntime Include="$(OneSignalRoot)src/OneSignal.Generated/**/*.cs"
                                  Exclude="$(OneSignalRoot)src/OneSignal.Generated/Api/**;$(OneSignalRoot)src/OneSignal.Generated/obj/**;$(OneSignalRoot)src/OneSignal.Generated/bin/**" />
                <Compile Include="@(OneSignalRuntime)" LinkBase="Runtime" />
                <OneSignalGenerate Include="Client" Config="nswag.json" Templates="templates/client" File="OneSignal.g.cs" Namespace="OneSignal.Generated" />
                <OneSignalGenerate Include="Facts" Config="nswag.facts.json" Templates="templates/facts" File="ApiFacts.g.cs" Namespace="OneSignal.Generated.Facts" />
              </ItemGroup>
              <Import Project="$(OneSignalRoot)generator/OneSignal.Generator.targets" />
            </Project>
            """);
    }

    [GeneratedRegex(@"^\s+at \S+\(", RegexOptions.Multiline)]
    private static partial Regex StackTrace();
}
