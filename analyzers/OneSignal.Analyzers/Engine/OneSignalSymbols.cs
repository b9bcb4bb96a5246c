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
    }

    internal LibrarySymbols Library { get; }

    internal HttpSymbols Http { get; }

    internal static OneSignalSymbols Of(Compilation compilation) =>
        Known.GetValue(compilation, static c => new OneSignalSymbols(c));
}
