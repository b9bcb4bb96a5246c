using OneSignal.Package.Tests.Packing;
using OneSignal.Package.Tests.Support;

namespace OneSignal.Package.Tests.Consuming;

/// <summary>A folder of new projects that take the packages from the feed, to be built by one command.</summary>
internal sealed class ProjectFolder(PackageFeed feed, string name)
{
    /// <summary>What <c>dotnet new console</c> writes.</summary>
    internal const string Program =
        "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings>";

    private readonly List<string> _projects = [];

    /// <summary>Where it is.</summary>
    internal string Path { get; } = System.IO.Path.Combine(feed.Workspace, name);

    /// <summary>What the build of all of them reported.</summary>
    internal IReadOnlyList<BuildDiagnostic> Diagnostics { get; private set; } = [];

    internal void Add(string project, string properties, string references)
    {
        _projects.Add(project);
        Write(
            $"{project}/{project}.csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>{properties}</PropertyGroup>
              <ItemGroup>{references}</ItemGroup>
            </Project>
            """);
    }

    /// <summary>A reference to a package of the feed.</summary>
    internal string Package(string id, string attributes = "") => $"""<PackageReference Include="{id}" Version="{feed.Version}" {attributes} />""";

    internal void Write(string file, string content)
    {
        var path = System.IO.Path.Combine(Path, file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }

    internal async Task<SdkResult> BuildAsync()
    {
        var projects = _projects.Select(static name => $"<Project Path=\"{name}/{name}.csproj\" />");
        Write("All.slnx", $"<Solution>{string.Concat(projects)}</Solution>");
        var build = await Sdk.BuildAsync(Path, "All.slnx");
        Diagnostics = build.Diagnostics;
        return build;
    }

    /// <summary>What the build reported of one project, in the order of the files.</summary>
    internal IEnumerable<BuildDiagnostic> Of(string project) =>
        Diagnostics.Where(diagnostic => diagnostic.Project == project)
            .OrderBy(static diagnostic => diagnostic.File, StringComparer.Ordinal)
            .ThenBy(static diagnostic => diagnostic.Line)
            .ThenBy(static diagnostic => diagnostic.Column);

    internal bool IsBuilt(string project, string framework) => File.Exists(Output(project, framework));

    /// <summary>What is built of a project.</summary>
    internal string Output(string project, string framework) =>
        System.IO.Path.Combine(Path, project, "bin", "Debug", framework, project + ".dll");
}
