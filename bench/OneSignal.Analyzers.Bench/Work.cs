using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OneSignal.Analyzers.Engine;

namespace OneSignal.Analyzers.Bench;

/// <summary>What is measured.</summary>
internal static class Work
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Idle = [new IdleAnalyzer()];

    internal static ImmutableArray<DiagnosticAnalyzer> Rules { get; } =
    [
        .. typeof(OneSignalAnalyzer).Assembly.GetExportedTypes()
            .Where(static type => !type.IsAbstract && type.IsAssignableTo(typeof(DiagnosticAnalyzer)))
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>From text to an assembly, without analyzers.</summary>
    internal static void Compile(GeneratedProject project)
    {
        using var assembly = new MemoryStream();
        var result = project.Parse().Emit(assembly);
        if (!result.Success)
        {
            throw new InvalidOperationException(
                string.Join('\n', result.Diagnostics.Where(static one => one.Severity == DiagnosticSeverity.Error).Take(5)));
        }
    }

    /// <summary>What the compiler does for any analyzer, and one that asks for nothing.</summary>
    internal static void AnalyzeIdly(GeneratedProject project) => Analyze(project, Idle);

    /// <summary>The same with the rules: how much they report.</summary>
    internal static int Analyze(GeneratedProject project) =>
        Analyze(project, Rules).Count(static one => one.Id.StartsWith("OSG", StringComparison.Ordinal));

    /// <summary>The time that each rule takes, in the compiler's own count, which <c>-reportanalyzer</c> prints.</summary>
    internal static IReadOnlyDictionary<string, TimeSpan> Times(GeneratedSolution solution)
    {
        var times = Rules.ToDictionary(static rule => rule.SupportedDiagnostics[0].Id, static _ => TimeSpan.Zero);
        foreach (var project in solution.Projects)
        {
            var analysis = With(project.Parse(), Rules, countTime: true).GetAnalysisResultAsync(default).GetAwaiter().GetResult();
            foreach (var (rule, told) in analysis.AnalyzerTelemetryInfo)
            {
                times[rule.SupportedDiagnostics[0].Id] += told.ExecutionTime;
            }
        }

        return times;
    }

    private static ImmutableArray<Diagnostic> Analyze(GeneratedProject project, ImmutableArray<DiagnosticAnalyzer> analyzers) =>
        With(project.Parse(), analyzers, countTime: false).GetAllDiagnosticsAsync().GetAwaiter().GetResult();

    private static CompilationWithAnalyzers With(CSharpCompilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers, bool countTime) =>
        compilation.WithAnalyzers(
            analyzers,
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([]),
                onAnalyzerException: null,
                concurrentAnalysis: false,
                logAnalyzerExecutionTime: countTime));

#pragma warning disable RS1001, RS1012, RS1032, RS1036, RS2008 // It reports nothing, and no compiler loads it.
    private sealed class IdleAnalyzer : DiagnosticAnalyzer
    {
        private static readonly DiagnosticDescriptor Nothing = new("IDLE", "Nothing", "Nothing", "None", DiagnosticSeverity.Info, isEnabledByDefault: true);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Nothing];

        public override void Initialize(AnalysisContext context)
        {
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.EnableConcurrentExecution();
            context.RegisterCompilationStartAction(static _ => { });
        }
    }
#pragma warning restore RS1001, RS1012, RS1032, RS1036, RS2008
}
