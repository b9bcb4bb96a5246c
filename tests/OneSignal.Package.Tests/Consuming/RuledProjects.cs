using OneSignal.Package.Tests.Packing;
using OneSignal.Package.Tests.Support;

namespace OneSignal.Package.Tests.Consuming;

/// <summary>
/// The same program and settings in projects that differ in what they say of the rules, built by one command. Two of them fail,
/// which keeps none of the others from being built.
/// </summary>
public sealed class RuledProjects(PackageFeed feed) : IAsyncLifetime
{
    /// <summary>The package and nothing more.</summary>
    internal const string Plain = nameof(Plain);

    internal const string ModeDefault = nameof(ModeDefault);

    internal const string ModeNone = nameof(ModeNone);

    internal const string ModeAll = nameof(ModeAll);

    /// <summary>A mode that is none.</summary>
    internal const string ModeMost = nameof(ModeMost);

    /// <summary>No rule but one, which .editorconfig switches on.</summary>
    internal const string NoneButOne = nameof(NoneButOne);

    /// <summary>All rules but one, which .editorconfig switches off wherever it reaches.</summary>
    internal const string AllButOne = nameof(AllButOne);

    /// <summary>All rules but one, which a global analyzer config switches off.</summary>
    internal const string AllButOneGlobally = nameof(AllButOneGlobally);

    /// <summary>Rules of a category that .editorconfig switches off.</summary>
    internal const string Category = nameof(Category);

    /// <summary>The same under a mode.</summary>
    internal const string CategoryOfAll = nameof(CategoryOfAll);

    /// <summary>A rule that .editorconfig makes an error.</summary>
    internal const string Strict = nameof(Strict);

    internal const string NoWarn = nameof(NoWarn);

    /// <summary>Settings are not looked at.</summary>
    internal const string CodeOnly = nameof(CodeOnly);

    /// <summary>A reference that takes the package's build folder and not its transitive one.</summary>
    internal const string BuildFolder = nameof(BuildFolder);

    private readonly ProjectFolder _folder = new(feed, "ruled");

    /// <summary>What the build printed.</summary>
    internal string Output { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        _folder.Write(".editorconfig", "root = true\n");
        Project(Plain);
        Project(ModeDefault, Mode("default"));
        Project(ModeNone, Mode("None"));
        Project(ModeAll, Mode("All"));
        Project(ModeMost, Mode("Most"));
        Project(NoneButOne, Mode("None"), editorConfig: "[*.cs]\ndotnet_diagnostic.OSG1001.severity = warning\n");
        Project(AllButOne, Mode("All"), editorConfig: "[*]\ndotnet_diagnostic.OSG2001.severity = none\n");
        Project(AllButOneGlobally, Mode("All"), globalConfig: "is_global = true\ndotnet_diagnostic.OSG2001.severity = none\n");
        Project(Category, editorConfig: "[*.cs]\ndotnet_analyzer_diagnostic.category-OneSignal.Network.severity = none\n");
        Project(CategoryOfAll, Mode("All"), editorConfig: "[*.cs]\ndotnet_analyzer_diagnostic.category-OneSignal.Network.severity = none\n");
        Project(Strict, editorConfig: "[*.cs]\ndotnet_diagnostic.OSG1001.severity = error\n");
        Project(NoWarn, "<NoWarn>$(NoWarn);OSG2001</NoWarn>");
        Project(CodeOnly, "<OneSignalAnalyzeConfiguration>false</OneSignalAnalyzeConfiguration>");
        Project(BuildFolder, Mode("All"), reference: "IncludeAssets=\"compile;runtime;analyzers;build\"");

        Output = (await _folder.BuildAsync()).Output;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>What the build reported of one project, in the order of the files.</summary>
    internal IEnumerable<BuildDiagnostic> Of(string project) => _folder.Of(project);

    internal bool IsBuilt(string project) => _folder.IsBuilt(project, "net10.0");

    private static string Mode(string mode) => $"<OneSignalAnalysisMode>{mode}</OneSignalAnalysisMode>";

    private void Project(string name, string properties = "", string? editorConfig = null, string? globalConfig = null, string reference = "")
    {
        _folder.Add(name, ProjectFolder.Program + properties, _folder.Package(PackageFeed.Client, reference));
        _folder.Write($"{name}/Program.cs", Sources.Ruled.Text);
        _folder.Write($"{name}/appsettings.json", Sources.Settings.Text);
        if (editorConfig is not null)
        {
            _folder.Write($"{name}/.editorconfig", editorConfig);
        }

        if (globalConfig is not null)
        {
            _folder.Write($"{name}/.globalconfig", globalConfig);
        }
    }
}
