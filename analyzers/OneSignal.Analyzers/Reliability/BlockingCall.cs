using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Reading;
using OneSignal.Generated.Facts;

namespace OneSignal.Analyzers.Reliability;

/// <summary>OSG1007: a thread blocks until OneSignal answers.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BlockingCall : OneSignalAnalyzer
{
    public BlockingCall()
        : base(Descriptors.OSG1007_BlockingCall)
    {
    }

    private protected override void Register(RuleContext context) =>
        context.OnMember(static member =>
        {
            foreach (var api in member.ApiCalls)
            {
                if (api.IsAsync && (Awaiting.BlockOn(api.Call) ?? BlockOnVariable(api.Call, member.Cancellation) ?? BlockOnRun(api.Call)) is { } block)
                {
                    Report(member, block);
                }
            }
        });

    /// <summary>The block on a variable that holds the task. Where it is awaited as well, it is done by then.</summary>
    private static IOperation? BlockOnVariable(IInvocationOperation call, CancellationToken cancellation)
    {
        if (Awaiting.Configured(call).Consumer() is not IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declared })
        {
            return null;
        }

        IOperation? first = null;
        foreach (var use in LocalUses.Of(declared.Symbol, call, cancellation).References)
        {
            if (Awaiting.BlockOn(use) is not { } block)
            {
                return null;
            }

            first ??= block;
        }

        return first;
    }

    /// <summary>The block on Task.Run, which carries out a function that gives back the task or awaits it.</summary>
    private static IOperation? BlockOnRun(IInvocationOperation call)
    {
        if (Awaiting.Configured(call).Consumer() is not (IReturnOperation or IAwaitOperation))
        {
            return null;
        }

        var around = call.Parent;
        while (around is not (null or IAnonymousFunctionOperation))
        {
            around = around.Parent;
        }

        return around is { Parent: IDelegateCreationOperation { Parent: IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "Run" } method } run } } }
            && method.ContainingType is { Name: "Task" }
                ? Awaiting.BlockOn(run)
                : null;
    }

    private static void Report(MemberContext member, IOperation block)
    {
        if (block.SemanticModel is not { } model
            || Function.Around(block.Syntax, model, member.Cancellation).FirstOrDefault() is not { } function)
        {
            return;
        }

        var isTopLevel = Function.IsTopLevel(block.Syntax);
        if (!isTopLevel && !function.IsAsync && Function.IsEntryPoint(function, model.Compilation, member.Cancellation))
        {
            // There is no one to starve and no context to deadlock with.
            return;
        }

        var canAwait = (function.IsAsync || isTopLevel) && Function.AllowsAwait(block.Syntax);
        var takesWaitApart = block is IInvocationOperation { Arguments.IsEmpty: false };
        member.Report(Diagnostic.Create(
            Descriptors.OSG1007_BlockingCall,
            Place(block.Syntax),
            canAwait && !isTopLevel ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info,
            canAwait && !takesWaitApart ? [block.Syntax.GetLocation()] : [],
            ImmutableDictionary<string, string?>.Empty,
            block is IPropertyReferenceOperation ? "Result" : ((IInvocationOperation)block).TargetMethod.Name,
            NetworkFacts.ResponseTimeoutSeconds));
    }

    /// <summary>The name of what blocks; of GetAwaiter().GetResult(), both.</summary>
    private static Location Place(SyntaxNode block) => block switch
    {
        MemberAccessExpressionSyntax result => result.Name.GetLocation(),
        InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax
            {
                Name.Identifier.ValueText: "GetResult",
                Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax awaiter },
            },
        } => Location.Create(block.SyntaxTree, Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(awaiter.Name.SpanStart, block.Span.End)),
        _ => Squiggle.OfCall(block),
    };
}
