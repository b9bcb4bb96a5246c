using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace OneSignal.Analyzers.Engine;

/// <summary>
/// What a compilation offers: the typed client and the HTTP APIs. Resolved once for each compilation and shared by all rules, and
/// forgotten with the compilation.
/// </summary>
internal sealed class OneSignalSymbols
{
    private static readonly ConditionalWeakTable<Compilation, OneSignalSymbols> Known = new();

    private OneSignalSymbols(Compilation compilation)
    {
        Library = new LibrarySymbols(compilation);
        Http = new HttpSymbols(compilation);
        HasCallSites = (Library.IsReferenced || Http.IsReferenced)
            && compilation.SyntaxTrees.Any(static file => !FileScan.Of(file, CancellationToken.None).HasNoCallSites);
    }

    internal LibrarySymbols Library { get; }

    internal HttpSymbols Http { get; }

    /// <summary>Whether any file has a word of a call-site, without which no member needs to be looked at.</summary>
    internal bool HasCallSites { get; }

    internal static OneSignalSymbols Of(Compilation compilation) =>
        Known.GetValue(compilation, static c => new OneSignalSymbols(c));
}
