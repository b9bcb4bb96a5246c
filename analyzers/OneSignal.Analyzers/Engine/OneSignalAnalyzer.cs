using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OneSignal.Analyzers.Engine;

/// <summary>
/// The base of every rule: never on generated code, concurrent, and silent in a compilation that cannot contain what the rule
/// looks for. A rule is a constructor that names its descriptors and a <see cref="Register"/>.
/// </summary>
public abstract class OneSignalAnalyzer : DiagnosticAnalyzer
{
    private protected OneSignalAnalyzer(params DiagnosticDescriptor[] descriptors) =>
        SupportedDiagnostics = ImmutableArray.Create(descriptors);

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            var symbols = OneSignalSymbols.Of(start.Compilation);
            if (AppliesTo(symbols))
            {
                Register(new RuleContext(start, symbols));
            }
        });
    }

    /// <summary>Whether the compilation references anything that the rule can find. By default: the client or an HTTP API.</summary>
    private protected virtual bool AppliesTo(OneSignalSymbols symbols) =>
        symbols.Library.IsReferenced || symbols.Http.IsReferenced;

    private protected abstract void Register(RuleContext context);
}
