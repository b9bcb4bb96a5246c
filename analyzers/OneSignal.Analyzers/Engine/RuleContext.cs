using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OneSignal.Analyzers.Configuration;

namespace OneSignal.Analyzers.Engine;

/// <summary>What a rule registers with: the compilation's symbols, and callbacks that cannot take the compiler down.</summary>
internal sealed class RuleContext(CompilationStartAnalysisContext start, OneSignalSymbols symbols)
{
    internal OneSignalSymbols Symbols { get; } = symbols;

    internal Compilation Compilation => start.Compilation;

    /// <summary>The project's properties, as far as the package makes them visible, under <c>build_property.</c></summary>
    internal AnalyzerConfigOptions BuildOptions => start.Options.AnalyzerConfigOptionsProvider.GlobalOptions;

    /// <summary>
    /// Calls the rule for the code of each member. A diagnostic may stand anywhere in it: what a call sends is often made some lines
    /// above, and one that is reported from the call alone would be outside what an editor offers fixes for.
    /// </summary>
    /// <remarks>
    /// The compiler can call for each member as well. It then calls for those of a file that has nothing to find too, by every rule, and for
    /// an action on operation blocks it binds them all a second time.
    /// </remarks>
    internal void OnMember(Action<MemberContext> rule)
    {
        if (!Symbols.HasCallSites)
        {
            return;
        }

        start.RegisterSemanticModelAction(context =>
        {
            try
            {
                foreach (var code in MemberCode.In(context.SemanticModel, Symbols, context.CancellationToken))
                {
                    rule(new MemberContext(code, Symbols, context.ReportDiagnostic, context.Options, context.CancellationToken));
                }
            }
            catch (Exception exception) when (AnalyzerFault.IsSwallowed(exception))
            {
            }
        });
    }

    /// <summary>Calls the rule for each file, for what does not need to be understood as code.</summary>
    internal void OnFile(Action<SyntaxTreeAnalysisContext, FileScan> rule) =>
        start.RegisterSyntaxTreeAction(context =>
        {
            try
            {
                rule(context, FileScan.Of(context.Tree, context.CancellationToken));
            }
            catch (Exception exception) when (AnalyzerFault.IsSwallowed(exception))
            {
            }
        });

    /// <summary>Calls the rule for each configuration file that the project hands to the compiler.</summary>
    internal void OnConfiguration(Action<ConfigurationContext> rule) =>
        start.RegisterAdditionalFileAction(context =>
        {
            try
            {
                if (ConfigurationFile.Of(context.AdditionalFile, context.CancellationToken) is { Values.Count: > 0 } file)
                {
                    rule(new ConfigurationContext(
                        file,
                        context.ReportDiagnostic,
                        context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.AdditionalFile)));
                }
            }
            catch (Exception exception) when (AnalyzerFault.IsSwallowed(exception))
            {
            }
        });
}
