using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace OneSignal.Analyzers.Configuration;

/// <summary>A configuration file as the rules see it. Read once for all rules, and not at all where nothing in it can concern them.</summary>
internal sealed class ConfigurationFile
{
    private static readonly ConditionalWeakTable<SourceText, ConfigurationFile> Known = new();

    private readonly SourceText _text;
    private readonly string _path;

    private ConfigurationFile(SourceText text, string path, CancellationToken cancellation)
    {
        _text = text;
        _path = path;
        var all = text.ToString();
        NamesOneSignal = all.IndexOf("onesignal", StringComparison.OrdinalIgnoreCase) >= 0;
        Values = NamesOneSignal || all.IndexOf("os_v2_", StringComparison.Ordinal) >= 0
            ? JsonStrings.Read(all, cancellation)
            : [];
    }

    /// <summary>Whether the name stands anywhere in it, as a key, a host or a comment.</summary>
    internal bool NamesOneSignal { get; }

    internal IReadOnlyList<ConfigurationValue> Values { get; }

    /// <summary>The file, or null when it is none of those that hold an application's settings.</summary>
    internal static ConfigurationFile? Of(AdditionalText file, CancellationToken cancellation)
    {
        var name = Path.GetFileName(file.Path);
        if (!name.StartsWith("appsettings", StringComparison.OrdinalIgnoreCase)
            || !name.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
            || file.GetText(cancellation) is not { } text)
        {
            return null;
        }

        return Known.TryGetValue(text, out var known)
            ? known
            : Known.GetValue(text, source => new ConfigurationFile(source, file.Path, cancellation));
    }

    internal Location LocationOf(TextSpan span) => Location.Create(_path, span, _text.Lines.GetLinePositionSpan(span));
}
