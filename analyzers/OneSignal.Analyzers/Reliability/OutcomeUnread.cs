using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Reading;

namespace OneSignal.Analyzers.Reliability;

/// <summary>OSG1005: a message is sent, and nobody looks whether it was.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OutcomeUnread : OneSignalAnalyzer
{
    public OutcomeUnread()
        : base(Descriptors.OSG1005_OutcomeUnread)
    {
    }

    private protected override void Register(RuleContext context) =>
        context.OnMember(static member =>
        {
            UnreadAnswer? judge = null;
            foreach (var call in member.Code.ClientCalls)
            {
                if (member.Symbols.Library.OutcomeOf(call.TargetMethod) is { } outcome && !TestMethods.Contain(call, member.Cancellation))
                {
                    (judge ??= new UnreadAnswer(member)).Judge(call, outcome);
                }
            }

            foreach (var api in member.ApiCalls)
            {
                UnreadBody.Report(member, api);
            }
        });
}
