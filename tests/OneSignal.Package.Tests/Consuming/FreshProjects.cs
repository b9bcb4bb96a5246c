using OneSignal.Package.Tests.Packing;
using OneSignal.Package.Tests.Support;

namespace OneSignal.Package.Tests.Consuming;

/// <summary>
/// Eight new projects that take the packages from the feed, built by one command. Each has a name that the tests use, and only what
/// makes it different from what <c>dotnet new</c> writes.
/// </summary>
public sealed class FreshProjects(PackageFeed feed) : IAsyncLifetime
{
    /// <summary>A program that references the package.</summary>
    internal const string Shop = nameof(Shop);

    /// <summary>A library for .NET Standard 2.0 that references the package.</summary>
    internal const string Library = nameof(Library);

    /// <summary>A program that references only the library.</summary>
    internal const string App = nameof(App);

    /// <summary>A program that references only the simulator's package.</summary>
    internal const string Suite = nameof(Suite);

    /// <summary>A program that has the client from a container.</summary>
    internal const string Hosted = nameof(Hosted);

    /// <summary>The application again, with the rules switched off.</summary>
    internal const string Silent = nameof(Silent);

    /// <summary>A program that its SDK says is one for browsers.</summary>
    internal const string Browser = nameof(Browser);

    /// <summary>The shop again, with a compiler that says it is older than the rules.</summary>
    internal const string OldCompiler = nameof(OldCompiler);

    private const string Solution = "Fresh.slnx";


    /// <summary>What the build of all of them reported.</summary>
    internal IReadOnlyList<BuildDiagnostic> Diagnostics { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        // A build shows warnings; what is a suggestion by default is made one.
        Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.OSG1001.severity = warning\n");
        Write(Solution, $"<Solution>{string.Concat(All().Select(static name => $"<Project Path=\"{name}/{name}.csproj\" />"))}</Solution>");
        var library = $"""<ProjectReference Include="../{Library}/{Library}.csproj" />""";
        Program(Shop, "<PublishTrimmed>true</PublishTrimmed>", Package(PackageFeed.Client), Sources.Shop);
        Program(App, "", library, Sources.App);
        Program(Suite, "", Package(PackageFeed.Testing), Sources.Suite);
        Program(Hosted, "", Package(PackageFeed.Hosting), Sources.Hosted);
        Program(Silent, "<OneSignalAnalysis>false</OneSignalAnalysis>", library, Sources.App);
        Program(OldCompiler, "", Package(PackageFeed.Client), Sources.App);
        Program(
            Browser,
            "<UsingMicrosoftNETSdkBlazorWebAssembly>true</UsingMicrosoftNETSdkBlazorWebAssembly>",
            Package(PackageFeed.Client),
            Sources.Browser);
        Write($"{Browser}/wwwroot/appsettings.json", Sources.Settings.Text);
        Project(
            Library,
            "<TargetFramework>netstandard2.0</TargetFramework><LangVersion>12</LangVersion><Nullable>enable</Nullable>",
            Package(PackageFeed.Client));
        Write($"{Library}/Greeter.cs", Sources.Library.Text);
        // Its project file would be too early: the SDK sets this one afterwards.
        Write(
            $"{OldCompiler}/Directory.Build.targets",
            "<Project><PropertyGroup><CompilerApiVersion>roslyn4.4</CompilerApiVersion></PropertyGroup></Project>");

        var build = (await Sdk.BuildAsync(feed.Workspace, Solution)).OrFail();
        Diagnostics = build.Diagnostics;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>What the build reported of one project, in the order of the file.</summary>
    internal IEnumerable<BuildDiagnostic> Of(string project) =>
        Diagnostics.Where(diagnostic => diagnostic.Project == project).OrderBy(static diagnostic => (diagnostic.File, diagnostic.Line, diagnostic.Column));

    internal string Read(string file) => File.ReadAllText(Path.Combine(feed.Workspace, file));

    internal bool IsBuilt(string project, string framework) =>
        File.Exists(Path.Combine(feed.Workspace, project, "bin", "Debug", framework, project + ".dll"));

    internal async Task<IReadOnlyList<BuildDiagnostic>> RebuildAsync(string project) =>
        (await Sdk.BuildAsync(feed.Workspace, $"{project}/{project}.csproj", "--no-restore")).OrFail().Diagnostics;

    /// <summary>The files that editors are told to check settings with.</summary>
    internal async Task<string> SchemasAsync(string project) =>
        (await Sdk.RunAsync(feed.Workspace, "msbuild", $"{project}/{project}.csproj", "-getItem:JsonSchemaSegment", "-nodeReuse:false")).OrFail().Output;

    internal async Task ApplyFixesAsync(string project, params string[] rules) =>
        (await Sdk.RunAsync(
            feed.Workspace,
            ["format", "analyzers", $"{project}/{project}.csproj", "--no-restore", "--severity", "info", "--diagnostics", .. rules])).OrFail();

    /// <summary>Runs what was built and returns what it printed.</summary>
    internal async Task<string> RunProgramAsync(string project)
    {
        var environment = new Dictionary<string, string>
        {
            ["ONESIGNAL_APP_ID"] = Guid.NewGuid().ToString(),
            ["ONESIGNAL_API_KEY"] = Guid.NewGuid().ToString("N"),
        };
        return (await Sdk.RunAsync(feed.Workspace, environment, $"{project}/bin/Debug/net10.0/{project}.dll")).OrFail().Output;
    }


    private static string[] All() => [Shop, Library, App, Suite, Hosted, Silent, Browser, OldCompiler];

    private void Program(string name, string properties, string references, MarkedSource source)
    {
        Project(
            name,
            "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable>"
            + "<ImplicitUsings>enable</ImplicitUsings>"
            + "<JsonSerializerIsReflectionEnabledByDefault>false</JsonSerializerIsReflectionEnabledByDefault>" + properties,
            references);
        Write($"{name}/Program.cs", source.Text);
    }

    private void Project(string name, string properties, string references) =>
        Write(
            $"{name}/{name}.csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>{properties}</PropertyGroup>
              <ItemGroup>{references}</ItemGroup>
            </Project>
            """);

    private string Package(string id) => $"""<PackageReference Include="{id}" Version="{feed.Version}" />""";

    private void Write(string file, string content)
    {
        var path = Path.Combine(feed.Workspace, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }
}
