using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using OneSignal.Analyzers.Engine;

namespace OneSignal.Analyzers.Tests.Harness;

/// <summary>
/// Runs one rule over sources. Expected places are marked: <c>[|…|]</c> for a diagnostic of the rule, whatever its severity;
/// <c>{|#0:…|}</c> with an explicit result for one whose message or severity the test is about.
/// </summary>
internal static class Rule<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    internal static DiagnosticDescriptor Descriptor => new TAnalyzer().SupportedDiagnostics.Single();

    internal static DiagnosticResult At(int mark, DiagnosticSeverity severity) =>
        new DiagnosticResult(Descriptor.Id, severity)
            .WithLocation(mark)
            .WithOptions(DiagnosticOptions.IgnoreAdditionalLocations);

    /// <summary>Checks the diagnostics of C# files of a library, or of a program when the first has top-level statements.</summary>
    internal static Task VerifyAsync(string source, References references = References.Client, params DiagnosticResult[] expected) =>
        VerifyAsync([source], references, expected);

    internal static async Task VerifyAsync(string[] sources, References references, params DiagnosticResult[] expected)
    {
        var test = new Test<EmptyCodeFixProvider>(references);
        AddSources(test.TestState, sources);
        test.TestState.ExpectedDiagnostics.AddRange(expected);
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Checks the diagnostics where .editorconfig sets an option.</summary>
    internal static async Task VerifyWithOptionAsync(string source, RuleOption option, string value, References references = References.Client)
    {
        var test = new Test<EmptyCodeFixProvider>(references);
        AddSources(test.TestState, [source]);
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", $"root = true\n\n[*.cs]\n{option.Key} = {value}\n"));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Checks the diagnostics in a project with properties, as the package makes them visible: <c>UseMaui=true</c>.</summary>
    internal static async Task VerifyInProjectAsync(
        string source,
        string properties,
        MetadataReference? reference = null,
        References references = References.HttpOnly,
        params DiagnosticResult[] expected)
    {
        var test = new Test<EmptyCodeFixProvider>(references);
        AddSources(test.TestState, [source]);
        test.TestState.ExpectedDiagnostics.AddRange(expected);
        if (reference is not null)
        {
            test.TestState.AdditionalReferences.Add(reference);
        }

        var lines = properties.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static property => "build_property." + property + "\n");
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\n" + string.Concat(lines)));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Checks that the fix makes the second source of the first, one by one and all at once.</summary>
    internal static async Task VerifyFixAsync<TFix>(
        string source,
        string fixedSource,
        References references = References.Client,
        params DiagnosticResult[] expected)
        where TFix : CodeFixProvider, new()
    {
        var test = new Test<TFix>(references);
        AddSources(test.TestState, [source]);
        test.TestState.ExpectedDiagnostics.AddRange(expected);
        AddSources(test.FixedState, [fixedSource]);
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The same over several files.</summary>
    internal static async Task VerifyFixAsync<TFix>(string[] sources, string[] fixedSources, References references)
        where TFix : CodeFixProvider, new()
    {
        var test = new Test<TFix>(references);
        AddSources(test.TestState, sources);
        AddSources(test.FixedState, fixedSources);
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Checks that the diagnostics stand and that the fix offers nothing for them.</summary>
    internal static async Task VerifyNoFixAsync<TFix>(string source, References references = References.Client)
        where TFix : CodeFixProvider, new()
    {
        var test = new Test<TFix>(references);
        AddSources(test.TestState, [source]);
        AddSources(test.FixedState, [source]);
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static void AddSources(SolutionState state, string[] sources)
    {
        for (var i = 0; i < sources.Length; i++)
        {
            state.Sources.Add(($"/0/Test{i}.cs", sources[i]));
        }
    }

    private sealed class Test<TFix> : CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier>
        where TFix : CodeFixProvider, new()
    {
        internal Test(References references)
        {
            ReferenceAssemblies = new ReferenceAssemblies("");
            TestState.AdditionalReferences.AddRange(
                references == References.Nothing ? Frameworks.WithoutHttp : Frameworks.Full);
            TestState.AdditionalReferences.AddRange(ClientReference.Of(references));

            // A source without a namespace or type is a program.
            SolutionTransforms.Add(static (solution, id) =>
            {
                var project = solution.GetProject(id)!;
                var isProgram = project.Documents.Any(static document =>
                    OneFileProject.IsProgram(document.GetSyntaxRootAsync().Result!));
                return isProgram
                    ? solution.WithProjectCompilationOptions(id, project.CompilationOptions!.WithOutputKind(OutputKind.ConsoleApplication))
                    : solution;
            });
        }

        protected override ParseOptions CreateParseOptions() =>
            new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose);

        protected override CompilationOptions CreateCompilationOptions() =>
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
    }
}
