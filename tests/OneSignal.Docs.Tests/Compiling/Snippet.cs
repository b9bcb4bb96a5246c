using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using OneSignal.Generated;
using OneSignal.Generated.Testing;

namespace OneSignal.Docs.Tests.Compiling;

/// <summary>
/// C# of a page as a reader would paste it: a program, types, or members of a class, in a project with implicit usings and nullable
/// references that has the client's package. The simulator's package is there when the code says that it uses it.
/// </summary>
internal sealed class Snippet
{
    private const string FileName = "Program.cs";

    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions Language = new(LanguageVersion.Latest);
    private static readonly SyntaxTree Usings = CSharpSyntaxTree.ParseText(ImplicitUsings, Language);
    private static readonly MetadataReference Client = MetadataReference.CreateFromFile(typeof(OneSignalClient).Assembly.Location);
    private static readonly MetadataReference Simulator = MetadataReference.CreateFromFile(typeof(OneSignalSimulator).Assembly.Location);

    private readonly CSharpCompilation _compilation;

    internal Snippet(string code)
    {
        var tree = Parse(code);
        var root = (CompilationUnitSyntax)tree.GetRoot();
        if (IsMembers(root))
        {
            tree = Parse($"{root.Usings.ToFullString()}internal sealed partial class Reader\n{{\n{code[root.Usings.FullSpan.End..]}}}\n");
            root = (CompilationUnitSyntax)tree.GetRoot();
        }

        var isProgram = root.Members.OfType<GlobalStatementSyntax>().Any();
        IEnumerable<MetadataReference> references = [.. Net100.References.All, Client];
        _compilation = CSharpCompilation.Create(
            "Snippet",
            [Usings, tree],
            code.Contains("using " + typeof(OneSignalSimulator).Namespace + ";", StringComparison.Ordinal) ? references.Append(Simulator) : references,
            new CSharpCompilationOptions(
                isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>What the compiler says, from warnings up.</summary>
    internal IEnumerable<Diagnostic> Compiler =>
        _compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(static one => one.Severity >= DiagnosticSeverity.Warning);

    /// <summary>What the package's rules say, in the order of the file, as a build prints it.</summary>
    internal async Task<IReadOnlyList<string>> AnalyzeAsync(ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var diagnostics = await _compilation.WithAnalyzers(analyzers).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. diagnostics.OrderBy(static one => one.Location.SourceSpan.Start).Select(static one => one.ToString())];
    }

    private static SyntaxTree Parse(string code) => CSharpSyntaxTree.ParseText(code, Language, FileName);

    /// <summary>Outside of a type a method is read as a local function, which its modifier gives away.</summary>
    private static bool IsMembers(CompilationUnitSyntax root) =>
        root.Members.Any(static member => member is BasePropertyDeclarationSyntax or BaseFieldDeclarationSyntax or BaseMethodDeclarationSyntax)
        || root.Members.OfType<GlobalStatementSyntax>().Any(static member =>
            member.Statement is LocalFunctionStatementSyntax function
            && function.Modifiers.Any(static modifier =>
                modifier.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.PrivateKeyword or SyntaxKind.InternalKeyword or SyntaxKind.ProtectedKeyword));
}
