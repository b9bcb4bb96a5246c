using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using OneSignal.Generated;
using OneSignal.Generated.Testing;

namespace OneSignal.Docs.Tests.Compiling;

/// <summary>
/// C# of a page as a reader would paste it: a program, types, or members of a class, in a project with implicit usings and nullable
/// references that has the client's package. The simulator's package is there when the code says that it uses it; code that
/// speaks of a builder is pasted into a hosted application, as its template writes it.
/// </summary>
internal sealed class Snippet
{
    private const string FileName = "Program.cs";

    private const string Host = "var builder = Host.CreateApplicationBuilder(args); ";

    private const string HostUsings = """
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Logging;
        """;

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
    private static readonly MetadataReference Client = MetadataReference.CreateFromFile(typeof(OneSignalClient).Assembly.Location);
    private static readonly MetadataReference Simulator = MetadataReference.CreateFromFile(typeof(OneSignalSimulator).Assembly.Location);

    /// <summary>The hosting package, and what the tests' own host is made of.</summary>
    private static readonly MetadataReference[] Hosting =
    [
        MetadataReference.CreateFromFile(typeof(OneSignalServiceCollectionExtensions).Assembly.Location),
        .. Loaded("Microsoft.Extensions.").Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>What a test project has.</summary>
    private static readonly MetadataReference[] Xunit =
    [
        .. Loaded("xunit.v3.").Concat(Loaded("Microsoft.Bcl.AsyncInterfaces"))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>That a package was built with an older framework; the SDK keeps silent about it too.</summary>
    private static readonly Dictionary<string, ReportDiagnostic> Unified = new()
    {
        ["CS1701"] = ReportDiagnostic.Suppress,
        ["CS1702"] = ReportDiagnostic.Suppress,
    };

    private readonly CSharpCompilation _compilation;

    /// <param name="code">The block.</param>
    /// <param name="usings">Using directives that the reader has from further up the page.</param>
    internal Snippet(string code, string usings = "")
    {
        var isHosted = code.Contains("builder.", StringComparison.Ordinal);
        var tree = Parse(code);
        var root = (CompilationUnitSyntax)tree.GetRoot();
        if (IsMembers(root))
        {
            tree = Parse($"{Head(root, code)}internal sealed partial class Reader\n{{\n{Body(root, code)}}}\n");
        }
        else if (isHosted && !code.Contains("var builder =", StringComparison.Ordinal))
        {
            tree = Parse(Head(root, code) + Host + Body(root, code));
        }

        var isProgram = ((CompilationUnitSyntax)tree.GetRoot()).Members.OfType<GlobalStatementSyntax>().Any();
        _compilation = CSharpCompilation.Create(
            "Snippet",
            [Parse(ImplicitUsings), Parse(isHosted ? HostUsings : ""), Parse(Globally(usings)), tree],
            References(usings + code, isHosted),
            new CSharpCompilationOptions(
                isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                specificDiagnosticOptions: Unified));
    }

    /// <summary>The using directives in a block, each with the end of its line.</summary>
    internal static IEnumerable<string> UsingsOf(string code) =>
        ((CompilationUnitSyntax)Parse(code).GetRoot()).Usings.Select(static directive => directive.ToString() + "\n");

    /// <summary>What the compiler says, from warnings up.</summary>
    internal IEnumerable<Diagnostic> Compiler =>
        _compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(static one => one.Severity >= DiagnosticSeverity.Warning);

    /// <summary>What the package's rules say, in the order of the file, as a build prints it.</summary>
    internal async Task<IReadOnlyList<string>> AnalyzeAsync(ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var diagnostics = await _compilation.WithAnalyzers(analyzers).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. diagnostics.OrderBy(static one => one.Location.SourceSpan.Start).Select(static one => one.ToString())];
    }

    private static IEnumerable<MetadataReference> References(string code, bool isHosted)
    {
        var isTest = code.Contains("using Xunit;", StringComparison.Ordinal);
        IEnumerable<MetadataReference> references =
            [.. Net100.References.All, Client, .. isHosted ? Hosting : [], .. isTest ? Xunit : []];
        return code.Contains("using " + typeof(OneSignalSimulator).Namespace + ";", StringComparison.Ordinal)
            ? references.Append(Simulator)
            : references;
    }

    /// <summary>The assemblies that these tests run with, by the beginning of their names.</summary>
    private static IEnumerable<string> Loaded(string prefix) =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith(prefix, StringComparison.Ordinal));

    private static string Globally(string usings) => usings.Replace("using ", "global using ", StringComparison.Ordinal);

    private static string Head(CompilationUnitSyntax root, string code) => code[..root.Usings.FullSpan.End];

    private static string Body(CompilationUnitSyntax root, string code) => code[root.Usings.FullSpan.End..];

    private static SyntaxTree Parse(string code) => CSharpSyntaxTree.ParseText(code, Language, FileName);

    /// <summary>Outside of a type a method is read as a local function, which its modifier gives away.</summary>
    private static bool IsMembers(CompilationUnitSyntax root) =>
        root.Members.Any(static member => member is BasePropertyDeclarationSyntax or BaseFieldDeclarationSyntax or BaseMethodDeclarationSyntax)
        || root.Members.OfType<GlobalStatementSyntax>().Any(static member =>
            member.Statement is LocalFunctionStatementSyntax function
            && function.Modifiers.Any(static modifier =>
                modifier.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.PrivateKeyword or SyntaxKind.InternalKeyword or SyntaxKind.ProtectedKeyword));
}
