using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.Json;
using OneSignal.Package.Tests.Support;

namespace OneSignal.Package.Tests.Packing;

/// <summary>A user can step into the client, and two builds of one commit are the same.</summary>
public sealed class SymbolTests(PackageFeed feed)
{
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    public static TheoryData<string, string> Assemblies => new()
    {
        { PackageFeed.Client, "net10.0" },
        { PackageFeed.Client, "net8.0" },
        { PackageFeed.Client, "netstandard2.0" },
        { PackageFeed.Testing, "net10.0" },
        { PackageFeed.Hosting, "net10.0" },
        { PackageFeed.Hosting, "net8.0" },
        { PackageFeed.Hosting, "netstandard2.0" },
    };

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void The_symbols_are_portable_and_of_this_very_assembly(string package, string framework)
    {
        using var assembly = Assembly(package, framework);
        using var symbols = Symbols(package, framework);

        var entries = assembly.ReadDebugDirectory();
        var codeView = Assert.Single(entries, static entry => entry.Type == DebugDirectoryEntryType.CodeView);
        Assert.True(codeView.IsPortableCodeView);
        Assert.Contains(entries, static entry => entry.Type == DebugDirectoryEntryType.PdbChecksum);
        Assert.Equal(
            assembly.ReadCodeViewDebugDirectoryData(codeView).Guid,
            new BlobContentId(symbols.GetMetadataReader().DebugMetadataHeader!.Id).Guid);
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void The_assembly_depends_on_its_sources_alone_and_not_on_when_it_was_built(string package, string framework)
    {
        using var assembly = Assembly(package, framework);

        Assert.Contains(assembly.ReadDebugDirectory(), static entry => entry.Type == DebugDirectoryEntryType.Reproducible);
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Every_source_is_in_the_repository_or_in_the_symbols(string package, string framework)
    {
        using var symbols = Symbols(package, framework);
        var reader = symbols.GetMetadataReader();
        var root = Repository.Root + Path.DirectorySeparatorChar;
        var outside = new List<string>();
        foreach (var handle in reader.Documents.Where(document => !IsEmbedded(reader, document)))
        {
            // A build in CI writes the repository's folder as /_/.
            var source = reader.GetString(reader.GetDocument(handle).Name);
            var path = source.StartsWith("/_/", StringComparison.Ordinal) ? root + source["/_/".Length..] : source;
            if (!path.StartsWith(root, StringComparison.Ordinal) || !File.Exists(path) || path.Split('/', '\\').Contains("obj"))
            {
                outside.Add(source);
            }
        }

        Assert.NotEmpty(reader.Documents);
        Assert.Empty(outside);
    }

    [Theory]
    [InlineData("net10.0")]
    [InlineData("net8.0")]
    [InlineData("netstandard2.0")]
    public void The_generated_client_can_be_stepped_into(string framework)
    {
        using var symbols = Symbols(PackageFeed.Client, framework);
        var reader = symbols.GetMetadataReader();

        Assert.Single(
            reader.Documents.Where(document => IsEmbedded(reader, document)),
            document => Path.GetFileName(reader.GetString(reader.GetDocument(document).Name)) == "OneSignal.g.cs");
    }

    [Fact]
    public async Task A_build_in_CI_forgets_where_it_was_made_and_says_where_the_sources_are()
    {
        var evaluated = (await Sdk.RunAsync(
            Repository.Root,
            "msbuild", Repository.At("src/OneSignal.Generated/OneSignal.Generated.csproj"), "-p:TargetFramework=net10.0", "-p:CI=true",
            "-t:InitializeSourceRootMappedPaths", "-getProperty:Deterministic,DeterministicSourcePaths,EnableSourceLink,PublishRepositoryUrl",
            "-getItem:SourceRoot", "-nodeReuse:false")).OrFail();
        using var answer = JsonDocument.Parse(evaluated.Output);

        Assert.All(
            answer.RootElement.GetProperty("Properties").EnumerateObject(),
            static property => Assert.Equal("true", property.Value.GetString()));
        Assert.All(
            answer.RootElement.GetProperty("Items").GetProperty("SourceRoot").EnumerateArray(),
            static folder => Assert.StartsWith("/_", folder.GetProperty("MappedPath").GetString(), StringComparison.Ordinal));
    }

    private static bool IsEmbedded(MetadataReader reader, DocumentHandle document) =>
        reader.GetCustomDebugInformation(document)
            .Any(handle => reader.GetGuid(reader.GetCustomDebugInformation(handle).Kind) == EmbeddedSource);

    private PEReader Assembly(string id, string framework)
    {
        using var package = feed.Open(id);
        return new PEReader([.. package.Read($"lib/{framework}/{id}.dll")]);
    }

    private MetadataReaderProvider Symbols(string id, string framework)
    {
        using var package = feed.Open(id, "snupkg");
        return MetadataReaderProvider.FromPortablePdbImage([.. package.Read($"lib/{framework}/{id}.pdb")]);
    }
}
