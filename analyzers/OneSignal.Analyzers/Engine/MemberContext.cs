using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OneSignal.Analyzers.Reading;

namespace OneSignal.Analyzers.Engine;

/// <summary>One rule's look at one member.</summary>
internal sealed class MemberContext(
    MemberCode code,
    OneSignalSymbols symbols,
    Action<Diagnostic> report,
    AnalyzerOptions options,
    CancellationToken cancellation)
{
    private readonly HashSet<(Location, string)> _reported = [];

    internal MemberCode Code { get; } = code;

    internal OneSignalSymbols Symbols { get; } = symbols;

    internal CancellationToken Cancellation { get; } = cancellation;

    /// <summary>The asynchronous calls that certainly go to OneSignal.</summary>
    internal IReadOnlyList<ApiCall> ApiCalls => Code.ApiCalls(Symbols, Cancellation);

    /// <summary>What .editorconfig sets for the member's file.</summary>
    internal AnalyzerConfigOptions Options => options.AnalyzerConfigOptionsProvider.GetOptions(Code.Root.Syntax.SyntaxTree);

    /// <summary>Reports once for each place: two calls may send what is made in one.</summary>
    internal void Report(Diagnostic diagnostic)
    {
        if (_reported.Add((diagnostic.Location, diagnostic.Id)))
        {
            report(diagnostic);
        }
    }
}
