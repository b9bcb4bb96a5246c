using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneSignal.Analyzers.Tests.Harness;

/// <summary>A library of one file, or a program when that has top-level statements.</summary>
internal static class OneFileProject
{
    /// <summary>The project's document, in the solution with the project.</summary>
    internal static Document AddTo(Solution solution, string name, string source, IEnumerable<MetadataReference> references)
    {
        var kind = IsProgram(CSharpSyntaxTree.ParseText(source).GetRoot()) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        var project = ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Default,
            name,
            name,
            LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable),
            metadataReferences: references);
        return solution.AddProject(project).GetProject(project.Id)!.AddDocument(name + ".cs", source);
    }

    internal static bool IsProgram(SyntaxNode root) => root.ChildNodes().Any(static node => node is GlobalStatementSyntax);

    internal static async Task<IEnumerable<Diagnostic>> CompilerErrorsAsync(Project project) =>
        (await project.GetCompilationAsync(TestContext.Current.CancellationToken))!
            .GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
