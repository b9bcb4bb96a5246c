using Microsoft.CodeAnalysis.Text;

namespace OneSignal.Analyzers.Configuration;

/// <summary>A string value of a configuration file.</summary>
/// <param name="Text">What it means, without quotes and escapes.</param>
/// <param name="Span">Where it stands, without its quotes.</param>
/// <param name="IsUnderOneSignal">Whether a name on the way to it has OneSignal in it. It can raise a doubt; it settles none.</param>
internal readonly record struct ConfigurationValue(string Text, TextSpan Span, bool IsUnderOneSignal)
{
    /// <summary>Where a part stands; the whole value where escapes make the two texts differ.</summary>
    internal TextSpan SpanOf(int start, int length) =>
        Span.Length == Text.Length ? new TextSpan(Span.Start + start, length) : Span;
}
