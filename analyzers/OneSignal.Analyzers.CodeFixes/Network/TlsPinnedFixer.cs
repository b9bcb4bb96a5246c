using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace OneSignal.Analyzers.CodeFixes.Network;

/// <summary>Leaves the choice to the system.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TlsPinnedFixer))]
public sealed class TlsPinnedFixer : ReplacementFix
{
    internal const string UseSystemDefault = "OSG2005.UseSystemDefault";

    public TlsPinnedFixer()
        : base(Descriptors.OSG2005_TlsPinned, "Let the system choose the TLS version")
    {
    }

    internal override string EquivalenceKey => UseSystemDefault;
}
