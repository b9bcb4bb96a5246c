using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace OneSignal.Analyzers.CodeFixes.Network;

/// <summary>Replaces the scheme.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HttpsMissingFixer))]
public sealed class HttpsMissingFixer : ReplacementFix
{
    internal const string UseHttps = "OSG2001.UseHttps";

    public HttpsMissingFixer()
        : base(Descriptors.OSG2001_HttpsMissing, "Use https")
    {
    }

    internal override string EquivalenceKey => UseHttps;
}
