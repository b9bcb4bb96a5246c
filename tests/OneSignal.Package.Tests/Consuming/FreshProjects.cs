using OneSignal.Package.Tests.Packing;
using OneSignal.Package.Tests.Support;

namespace OneSignal.Package.Tests.Consuming;

/// <summary>
/// Nine new projects that take the packages from the feed, built by one command. Each has a name that the tests use, and only what
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

    /// <summary>A test project with the test that the README shows.</summary>
    internal const string Readme = nameof(Readme);

    private readonly ProjectFolder _folder = new(feed, "fresh");

    /// <summary>What the build of all of them reported.</summary>
    internal IReadOnlyList<BuildDiagnostic> Diagnostics => _folder.Diagnostics;

    public async ValueTask InitializeAsync()
    {
        // A build shows warnings; what is a suggestion by default is made one.
        _folder.Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.OSG1001.severity = warning\n");
        var library = $"""<ProjectReference Include="../{Library}/{Library}.csproj" />""";
        Program(Shop, "<PublishTrimmed>true</PublishTrimmed>", _folder.Package(PackageFeed.Client), Sources.Shop);
        Program(App, "", library, Sources.App);
        Program(Suite, "", _folder.Package(PackageFeed.Testing), Sources.Suite);
        Program(Hosted, "", _folder.Package(PackageFeed.Hosting), Sources.Hosted);
        Program(Silent, "<OneSignalAnalysis>false</OneSignalAnalysis>", library, Sources.App);
        Program(OldCompiler, "", _folder.Package(PackageFeed.Client), Sources.App);
        Program(
            Browser,
            "<UsingMicrosoftNETSdkBlazorWebAssembly>true</UsingMicrosoftNETSdkBlazorWebAssembly>",
            _folder.Package(PackageFeed.Client),
            Sources.Browser);
        _folder.Write($"{Browser}/wwwroot/appsettings.json", Sources.Settings.Text);
        _folder.Add(
            Library,
            "<TargetFramework>netstandard2.0</TargetFramework><LangVersion>12</LangVersion><Nullable>enable</Nullable>",
            _folder.Package(PackageFeed.Client));
        _folder.Write($"{Library}/Greeter.cs", Sources.Library.Text);
        _folder.Add(
            Readme,
            ProjectFolder.Program,
            _folder.Package(PackageFeed.Testing) + $"""<PackageReference Include="xunit.v3" Version="{PinnedVersions.All["xunit.v3"]}" />""");
        _folder.Write($"{Readme}/ShippingTests.cs", Sources.ReadmeTest);

        // Its project file would be too early: the SDK sets this one afterwards.
        _folder.Write(
            $"{OldCompiler}/Directory.Build.targets",
            "<Project><PropertyGroup><CompilerApiVersion>roslyn4.4</CompilerApiVersion></PropertyGroup></Project>");

        (await _folder.BuildAsync()).OrFail();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>What the build reported of one project, in the order of the files.</summary>
    internal IEnumerable<BuildDiagnostic> Of(string project) => _folder.Of(project);

    internal string Read(string file) => File.ReadAllText(Path.Combine(_folder.Path, file));

    internal bool IsBuilt(string project, string framework) => _folder.IsBuilt(project, framework);

    internal async Task<IReadOnlyList<BuildDiagnostic>> RebuildAsync(string project) =>
        (await Sdk.BuildAsync(_folder.Path, $"{project}/{project}.csproj", "--no-restore")).OrFail().Diagnostics;

    /// <summary>The files that editors are told to check settings with.</summary>
    internal async Task<string> SchemasAsync(string project) =>
        (await Sdk.RunAsync(_folder.Path, "msbuild", $"{project}/{project}.csproj", "-getItem:JsonSchemaSegment", "-nodeReuse:false")).OrFail().Output;

    internal async Task ApplyFixesAsync(string project, params string[] rules) =>
        (await Sdk.RunAsync(
            _folder.Path,
            ["format", "analyzers", $"{project}/{project}.csproj", "--no-restore", "--severity", "info", "--diagnostics", .. rules])).OrFail();

    /// <summary>Runs what was built and returns what it printed.</summary>
    internal async Task<string> RunProgramAsync(string project)
    {
        var environment = new Dictionary<string, string>
        {
            ["ONESIGNAL_APP_ID"] = Guid.NewGuid().ToString(),
            ["ONESIGNAL_API_KEY"] = Guid.NewGuid().ToString("N"),
        };
        return (await Sdk.RunAsync(_folder.Path, environment, _folder.Output(project, "net10.0"))).OrFail().Output;
    }

    private void Program(string name, string properties, string references, MarkedSource source)
    {
        _folder.Add(
            name,
            ProjectFolder.Program + "<JsonSerializerIsReflectionEnabledByDefault>false</JsonSerializerIsReflectionEnabledByDefault>" + properties,
            references);
        _folder.Write($"{name}/Program.cs", source.Text);
    }
}
