using System.IO.Compression;
using OneSignal.Package.Tests.Packing;
using OneSignal.Package.Tests.Support;

[assembly: AssemblyFixture(typeof(PackageFeed))]

namespace OneSignal.Package.Tests.Packing;

/// <summary>The packages, made once of what is built, in a feed that is a folder.</summary>
public sealed class PackageFeed : IAsyncLifetime
{
    internal const string Client = "OneSignal.Generated";
    internal const string Testing = "OneSignal.Generated.Testing";
    internal const string Tool = "OneSignal.Generated.Testing.Host";
    internal const string Hosting = "OneSignal.Generated.Extensions.DependencyInjection";

    private readonly string _folder = Directory.CreateTempSubdirectory("onesignal-package-").FullName;

    /// <summary>A version that no cache can know.</summary>
    internal string Version { get; } = $"0.0.0-test.{Guid.NewGuid():N}";

    /// <summary>Where a project finds this feed, a package folder of its own, and the machine's packages.</summary>
    internal string Workspace => Path.Combine(_folder, "work");

    private string Feed => Path.Combine(_folder, "feed");

    public async ValueTask InitializeAsync()
    {
        foreach (var package in new[] { Client, Testing, Hosting, Tool })
        {
            var packed = await Sdk.RunAsync(
                Repository.Root,
                "pack", Repository.At($"src/{package}/{package}.csproj"), "--no-build", "-c", Repository.Configuration, "-o", Feed,
                $"-p:PackageVersion={Version}", $"-p:NuspecOutputPath={Path.Combine(_folder, package)}/", "-nodeReuse:false", "-tl:off");
            packed.OrFail();
            Assert.Empty(packed.Diagnostics);
        }

        Directory.CreateDirectory(Workspace);
        await WriteConfigurationAsync();
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    internal ZipArchive Open(string package, string extension = "nupkg") =>
        ZipFile.OpenRead(Path.Combine(Feed, $"{package}.{Version}.{extension}"));

    private async Task WriteConfigurationAsync()
    {
        var machine = (await Sdk.RunAsync(Repository.Root, "nuget", "locals", "global-packages", "--list")).OrFail();
        var packages = machine.Output.Trim()["global-packages:".Length..].Trim();
        File.WriteAllText(Path.Combine(Workspace, "nuget.config"), $"""
            <configuration>
              <config>
                <add key="globalPackagesFolder" value="{Path.Combine(_folder, "packages")}" />
              </config>
              <packageSources>
                <add key="onesignal-package-tests" value="{Feed}" />
              </packageSources>
              <fallbackPackageFolders>
                <add key="machine" value="{packages}" />
              </fallbackPackageFolders>
            </configuration>
            """);

        // The same SDK as the repository's, and nothing of what may lie above the folder for temporary files.
        File.Copy(Repository.At("global.json"), Path.Combine(Workspace, "global.json"));
        foreach (var file in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" })
        {
            File.WriteAllText(Path.Combine(Workspace, file), "<Project />");
        }
    }
}
