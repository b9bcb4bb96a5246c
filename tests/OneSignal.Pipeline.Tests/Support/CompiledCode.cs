using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace OneSignal.Pipeline.Tests.Support;

/// <summary>
/// Generated code compiled with the runtime and with the JSON code that the compiler adds, as <c>tests/SpecProbe</c> does it,
/// but in memory and with every warning on.
/// </summary>
internal sealed class CompiledCode
{
    private const string GlobalUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions Parsing = new(
        LanguageVersion.CSharp14, DocumentationMode.Diagnose, preprocessorSymbols: ["NET", "NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "NET10_0", "NET10_0_OR_GREATER"]);

    private static readonly Lazy<ImmutableArray<SyntaxTree>> RuntimeTrees = new(() =>
        [Parse("GlobalUsings.cs", GlobalUsings), .. Runtime.Files.Select(file => Parse(file, File.ReadAllText(file)))]);

    private static readonly Lazy<ISourceGenerator[]> JsonGenerator = new(() =>
        [.. new AnalyzerFileReference(BuildFacts.JsonSourceGenerator, new Loader()).GetGenerators(LanguageNames.CSharp)]);

    private readonly ImmutableArray<Diagnostic> _ofGenerator;

    private CompiledCode(Compilation compilation, ImmutableArray<Diagnostic> ofGenerator)
    {
        Compilation = compilation;
        _ofGenerator = ofGenerator;
    }

    public Compilation Compilation { get; }

    public static CompiledCode Of(GeneratedCode code)
    {
        Assert.True(code.Failure is null, code.Failure);
        var compilation = CSharpCompilation.Create(
            "OneSignal.Generated",
            [.. RuntimeTrees.Value, Parse("OneSignal.g.cs", code.ClientText), Parse("ApiFacts.g.cs", code.FactsText)],
            [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(Polly.ResiliencePipeline).Assembly.Location)],
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));
        CSharpGeneratorDriver.Create(JsonGenerator.Value, parseOptions: Parsing)
            .RunGeneratorsAndUpdateCompilation(compilation, out var complete, out var diagnostics, TestContext.Current.CancellationToken);
        return new CompiledCode(complete, diagnostics);
    }

    /// <summary>Everything that would fail a build in which warnings are errors, with the line it is about.</summary>
    public IReadOnlyList<string> Complaints()
    {
        // Code that does not parse makes a heap of complaints about everything else.
        var syntax = Shown(Compilation.GetParseDiagnostics(TestContext.Current.CancellationToken));
        return syntax.Count > 0 ? syntax : Shown(_ofGenerator.Concat(Compilation.GetDiagnostics(TestContext.Current.CancellationToken)));
    }

    public void AssertClean()
    {
        var complaints = Complaints();
        Assert.True(complaints.Count == 0, $"{complaints.Count} complaints\n{string.Join('\n', complaints.Take(20))}");
    }

    public Assembly Load()
    {
        using var image = new MemoryStream();
        var result = Compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Success, "The code does not compile; the test of the same document in ZooTests says where.");
        image.Position = 0;
        return new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image);
    }

    private static SyntaxTree Parse(string path, string text) =>
        CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), Parsing, path, TestContext.Current.CancellationToken);

    private static List<string> Shown(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !diagnostic.IsSuppressed)
            .Select(diagnostic => $"{diagnostic}\n        {Line(diagnostic.Location)}"),
    ];

    private static string Line(Location location) => location.SourceTree is { } tree
        ? tree.GetText(TestContext.Current.CancellationToken).Lines[location.GetLineSpan().StartLinePosition.Line].ToString().Trim()
        : "";

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
