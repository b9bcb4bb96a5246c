using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OneSignal.Analyzers.Engine;

namespace OneSignal.Analyzers.Reliability;

/// <summary>OSG1001: a message, custom event or live-activity start without an idempotency key.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IdempotencyKeyMissing : OneSignalAnalyzer
{
    public IdempotencyKeyMissing()
        : base(Descriptors.OSG1001_IdempotencyKeyMissing)
    {
    }

    private protected override void Register(RuleContext context) =>
        context.OnMember(static member =>
        {
            foreach (var call in member.Code.ClientCalls)
            {
                if (member.Symbols.Library.TakesKey(call.TargetMethod))
                {
                    new UnkeyedRequest(member, call).Report();
                }
            }

            foreach (var request in member.Code.Requests)
            {
                UnkeyedBody.Report(member, request);
            }
        });
}
