using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace OneSignal.Analyzers.CodeFixes.Network;

/// <summary>Adds the slash, takes it away, or removes what sets a header that is refused.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ClientDefaultsFixer))]
public sealed class ClientDefaultsFixer : ReplacementFix
{
    internal const string MakeCombine = "OSG2010.MakeCombine";

    public ClientDefaultsFixer()
        : base(Descriptors.OSG2010_ClientDefaults, "Make address and headers combine")
    {
    }

    internal override string EquivalenceKey => MakeCombine;
}
