using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
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
    internal static void Compile(GeneratedSolution solution)
    {
        foreach (var compilation in solution.Parse())
        {
            using var assembly = new MemoryStream();
            var result = compilation.Emit(assembly);
            if (!result.Success)
            {
                throw new InvalidOperationException(
                    string.Join('\n', result.Diagnostics.Where(static one => one.Severity == DiagnosticSeverity.Error).Take(5)));
            }
        }
    }

    /// <summary>What the compiler does for any analyzer, and one that asks for nothing.</summary>
    internal static void AnalyzeIdly(GeneratedSolution solution) => Analyze(solution, Idle, times: null);

    /// <summary>The same with the rules.</summary>
    internal static int Analyze(GeneratedSolution solution) => Analyze(solution, Rules, times: null);

    /// <summary>The time that each rule took, in the compiler's own count.</summary>
    internal static IReadOnlyDictionary<string, TimeSpan> Times(GeneratedSolution solution)
    {
        var times = Rules.ToDictionary(static rule => rule.SupportedDiagnostics[0].Id, static _ => TimeSpan.Zero);
        Analyze(solution, Rules, times);
        return times;
    }

    private static int Analyze(GeneratedSolution solution, ImmutableArray<DiagnosticAnalyzer> analyzers, Dictionary<string, TimeSpan>? times)
    {
        var found = 0;
        foreach (var compilation in solution.Parse())
        {
            var options = new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: times is not null);
            var analysis = compilation.WithAnalyzers(analyzers, options);
            if (times is null)
            {
                found += analysis.GetAllDiagnosticsAsync().GetAwaiter().GetResult().Count(static one => one.Id.StartsWith("OSG", StringComparison.Ordinal));
                continue;
            }

            foreach (var (rule, told) in analysis.GetAnalysisResultAsync(default).GetAwaiter().GetResult().AnalyzerTelemetryInfo)
            {
                times[rule.SupportedDiagnostics[0].Id] += told.ExecutionTime;
            }
        }

        return found;
    }

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
