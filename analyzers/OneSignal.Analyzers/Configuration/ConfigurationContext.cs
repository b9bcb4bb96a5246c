using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OneSignal.Analyzers.Configuration;

/// <summary>One rule's look at one configuration file.</summary>
internal sealed class ConfigurationContext(ConfigurationFile file, Action<Diagnostic> report, AnalyzerConfigOptions options)
{
    /// <summary>What .editorconfig sets for the file.</summary>
    internal AnalyzerConfigOptions Options { get; } = options;

    internal ConfigurationFile File { get; } = file;

    /// <summary>Reports a part of a value.</summary>
    internal void Report(
        DiagnosticDescriptor rule,
        ConfigurationValue value,
        int start,
        int length,
        DiagnosticSeverity severity,
        params object[] arguments) =>
        report(Diagnostic.Create(
            rule,
            File.LocationOf(value.SpanOf(start, length)),
            severity,
            additionalLocations: null,
            properties: null,
            arguments));
}
