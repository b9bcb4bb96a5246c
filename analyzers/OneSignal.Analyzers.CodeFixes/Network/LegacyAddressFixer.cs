using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace OneSignal.Analyzers.CodeFixes.Network;

/// <summary>Replaces the old host and the path under it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LegacyAddressFixer))]
public sealed class LegacyAddressFixer : ReplacementFix
{
    internal const string UseApiHost = "OSG2008.UseApiHost";

    public LegacyAddressFixer()
        : base(Descriptors.OSG2008_LegacyAddress, "Use the present host")
    {
    }

    internal override string EquivalenceKey => UseApiHost;
}
