using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using OneSignal.Generated;

namespace OneSignal.Analyzers.Bench;

/// <summary>
/// A hundred thousand lines as a company has them: projects of files of services, and perhaps calls of OneSignal among them. The
/// client is referenced in any case, for the rules come with it.
/// </summary>
internal sealed class GeneratedSolution
{
    private const int Lines = 100_000;
    private const int Projects = 10;
    private const int CallsInFile = 2;

    private static readonly CSharpParseOptions Language = new(LanguageVersion.Latest);

    // One thread, so that what is measured does not depend on what else the machine does.
    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary,
        nullableContextOptions: NullableContextOptions.Enable,
        concurrentBuild: false,
        deterministic: true);

    private static readonly MetadataReference[] References =
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(OneSignalClient).Assembly.Location)];

    private readonly (string Path, SourceText Text)[][] _projects;

    internal GeneratedSolution(int callSites)
    {
        var files = new List<string>();
        for (LineCount = 0; LineCount < Lines; LineCount += files[^1].AsSpan().Count('\n'))
        {
            files.Add(OrdinaryCode.File(files.Count));
        }

        // As they are in a company: in a file for the messages of one kind, and such a file in every project.
        var step = callSites == 0 ? 0 : files.Count * CallsInFile / callSites;
        for (var call = 0; call < callSites; call++)
        {
            files[call / CallsInFile * step] += CallSites.Code(call);
        }

        _projects =
        [
            .. files
                .Select(static (text, index) => ($"Area{index}.cs", SourceText.From(text)))
                .Chunk((files.Count + Projects - 1) / Projects),
        ];
    }

    internal int LineCount { get; }

    /// <summary>Parses everything anew: what is remembered of a tree or a compilation belongs to the work that is measured.</summary>
    internal IEnumerable<CSharpCompilation> Parse() =>
        _projects.Select(static (files, index) => CSharpCompilation.Create(
            $"Company{index}",
            files.Select(static file => CSharpSyntaxTree.ParseText(file.Text, Language, file.Path)),
            References,
            Options));
}
