using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using OneSignal.Generated;

namespace OneSignal.Analyzers.Bench;

/// <summary>Some of a solution's files, which are compiled together.</summary>
internal sealed class GeneratedProject(string name, IReadOnlyCollection<(string Path, SourceText Text)> files)
{
    private static readonly CSharpParseOptions Language = new(LanguageVersion.Latest);

    // One thread, so that what is measured does not depend on what else the machine does.
    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary,
        nullableContextOptions: NullableContextOptions.Enable,
        concurrentBuild: false,
        deterministic: true);

    private static readonly MetadataReference[] References =
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(OneSignalClient).Assembly.Location)];

    /// <summary>Parses everything anew: what is remembered of a tree or a compilation belongs to the work that is measured.</summary>
    internal CSharpCompilation Parse() => CSharpCompilation.Create(
        name,
        files.Select(static file => CSharpSyntaxTree.ParseText(file.Text, Language, file.Path)),
        References,
        Options);
}
