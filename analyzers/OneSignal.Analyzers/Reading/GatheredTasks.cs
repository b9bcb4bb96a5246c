using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OneSignal.Analyzers.Reading;

/// <summary>Tasks that are waited for together, given to Task.WhenAll one by one or by a Select over what there is to do.</summary>
internal static class GatheredTasks
{
    /// <summary>Whether the call's task is one of several whose answers are all thrown away.</summary>
    internal static bool LoseAnswer(IOperation call)
    {
        var task = Awaiting.Configured(call);
        return Around(Selection(Awaiting.AnswerOf(call) is IAwaitOperation answer ? answer : task) ?? task) is { } all
            && Awaiting.AnswerOf(all)?.Consumer() is IExpressionStatementOperation;
    }

    /// <summary>The Select that makes a task of each thing, when the function that does gives this one back.</summary>
    private static IInvocationOperation? Selection(IOperation given) =>
        given.Consumer() is IReturnOperation
        {
            Parent: IBlockOperation
            {
                Parent: IAnonymousFunctionOperation
                {
                    Parent: IDelegateCreationOperation { Parent: IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Select" } select } },
                },
            },
        }
            ? select
            : null;

    private static IInvocationOperation? Around(IOperation tasks)
    {
        var around = tasks.Parent;
        while (around is not (null or IBlockOperation or IAnonymousFunctionOperation)
            && around is not IInvocationOperation { TargetMethod.Name: not ("ToList" or "ToArray") })
        {
            around = around.Parent;
        }

        return around is IInvocationOperation { TargetMethod: { Name: "WhenAll", ContainingType.Name: "Task" } } all ? all : null;
    }
}
