using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
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

    private protected override void Register(RuleContext context)
    {
        if (context.Symbols.Library.IsReferenced)
        {
            context.OnOperation(
                operation =>
                {
                    var call = (IInvocationOperation)operation.Operation;
                    if (context.Symbols.Library.TakesKey(call.TargetMethod))
                    {
                        new UnkeyedRequest(operation, call, context.Symbols.Library).Report();
                    }
                },
                OperationKind.Invocation);
        }

        if (context.Symbols.Http.IsReferenced)
        {
            context.OnOperation(
                operation => UnkeyedBody.Report(operation, context.Symbols),
                OperationKind.Invocation,
                OperationKind.ObjectCreation);
        }
    }
}
