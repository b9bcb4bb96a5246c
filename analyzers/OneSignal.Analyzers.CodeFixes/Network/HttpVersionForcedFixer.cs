using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace OneSignal.Analyzers.CodeFixes.Network;

/// <summary>Asks for the version that OneSignal recommends; a server or proxy that lacks it still gets an older one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HttpVersionForcedFixer))]
public sealed class HttpVersionForcedFixer : ReplacementFix
{
    internal const string UseHttp2 = "OSG2007.UseHttp2";

    public HttpVersionForcedFixer()
        : base(Descriptors.OSG2007_HttpVersionForced, "Use HTTP/2")
    {
    }

    internal override string EquivalenceKey => UseHttp2;
}
