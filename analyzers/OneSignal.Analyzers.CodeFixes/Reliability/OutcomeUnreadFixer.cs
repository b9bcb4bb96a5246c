using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace OneSignal.Analyzers.CodeFixes.Reliability;

/// <summary>Throws when nothing was sent: the one reaction that is right wherever a failure of the send is noticed at all.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OutcomeUnreadFixer))]
public sealed class OutcomeUnreadFixer : ReplacementFix
{
    internal const string ThrowWhenNotSent = "OSG1005.ThrowWhenNotSent";

    public OutcomeUnreadFixer()
        : base(Descriptors.OSG1005_OutcomeUnread, "Throw when nothing was sent")
    {
    }

    internal override string EquivalenceKey => ThrowWhenNotSent;
}
