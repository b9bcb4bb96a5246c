using Microsoft.CodeAnalysis.Diagnostics;

namespace OneSignal.Analyzers.Engine;

internal static class OptionReading
{
    /// <summary>What is set, or the default.</summary>
    internal static string Value(this AnalyzerConfigOptions options, RuleOption option) =>
        options.TryGetValue(option.Key, out var set) && set.Trim() is { Length: > 0 } value ? value : option.Default;

    /// <summary>The same of a list, which is separated by commas.</summary>
    internal static string[] List(this AnalyzerConfigOptions options, RuleOption option) =>
        [.. options.Value(option).Split([','], StringSplitOptions.RemoveEmptyEntries).Select(static part => part.Trim()).Where(static part => part.Length > 0)];
}
