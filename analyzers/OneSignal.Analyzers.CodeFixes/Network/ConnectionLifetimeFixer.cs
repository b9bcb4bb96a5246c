using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace OneSignal.Analyzers.CodeFixes.Network;

/// <summary>Gives connections the longest lifetime that the DNS answer allows.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ConnectionLifetimeFixer))]
public sealed class ConnectionLifetimeFixer : ReplacementFix
{
    internal const string LimitLifetime = "OSG2003.LimitLifetime";

    public ConnectionLifetimeFixer()
        : base(Descriptors.OSG2003_ConnectionLifetime, "End connections when the DNS answer does")
    {
    }

    internal override string EquivalenceKey => LimitLifetime;
}
