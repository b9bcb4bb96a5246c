using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OneSignal.Analyzers.Engine;

/// <summary>What a rule registers with: the compilation's symbols, and callbacks that cannot take the compiler down.</summary>
internal sealed class RuleContext(CompilationStartAnalysisContext start, OneSignalSymbols symbols)
{
    internal OneSignalSymbols Symbols { get; } = symbols;

    internal void OnOperation(Action<OperationAnalysisContext> rule, params OperationKind[] kinds) =>
        start.RegisterOperationAction(
            context =>
            {
                try
                {
                    rule(context);
                }
                catch (Exception exception) when (AnalyzerFault.IsSwallowed(exception))
                {
                }
            },
            ImmutableArray.Create(kinds));

    internal void OnSyntax(Action<SyntaxNodeAnalysisContext> rule, params SyntaxKind[] kinds) =>
        start.RegisterSyntaxNodeAction(
            context =>
            {
                try
                {
                    rule(context);
                }
                catch (Exception exception) when (AnalyzerFault.IsSwallowed(exception))
                {
                }
            },
            ImmutableArray.Create(kinds));
}
