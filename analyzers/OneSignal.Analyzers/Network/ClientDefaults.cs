using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OneSignal.Analyzers.Engine;

namespace OneSignal.Analyzers.Network;

/// <summary>OSG2010: the base address and the default headers of an HttpClient for OneSignal do not do what they are there for.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ClientDefaults : OneSignalAnalyzer
{
    public ClientDefaults()
        : base(Descriptors.OSG2010_ClientDefaults)
    {
    }

    private protected override bool AppliesTo(OneSignalSymbols symbols) => symbols.Http.HttpClient is not null;

    private protected override void Register(RuleContext context) =>
        context.OnMember(static member =>
        {
            LostPath.Report(member);
            SharedDefaults.Report(member);
            ContentHeader.Report(member);
        });

    /// <param name="member">The member that it is in.</param>
    /// <param name="place">Where.</param>
    /// <param name="fault">A sentence without its period.</param>
    /// <param name="instead">What to use.</param>
    /// <param name="fix">What puts it right, if that is certain.</param>
    internal static void Report(MemberContext member, Location place, string fault, string instead, Replacements fix) =>
        member.Report(Diagnostic.Create(Descriptors.OSG2010_ClientDefaults, place, fix.Places, fix.Properties, fault, instead));
}
