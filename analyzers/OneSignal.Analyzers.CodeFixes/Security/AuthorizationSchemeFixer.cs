using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace OneSignal.Analyzers.CodeFixes.Security;

/// <summary>Gives the header the scheme that OneSignal documents.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AuthorizationSchemeFixer))]
public sealed class AuthorizationSchemeFixer : ReplacementFix
{
    internal const string UseKeyScheme = "OSG3005.UseKeyScheme";

    public AuthorizationSchemeFixer()
        : base(Descriptors.OSG3005_AuthorizationScheme, "Use the scheme Key")
    {
    }

    internal override string EquivalenceKey => UseKeyScheme;
}
