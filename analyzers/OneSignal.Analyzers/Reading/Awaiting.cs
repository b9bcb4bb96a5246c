using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OneSignal.Analyzers.Reading;

/// <summary>How code gets at what a task answers: by waiting for it asynchronously, or by blocking.</summary>
internal static class Awaiting
{
    private const string WaitAll = "WaitAll";

    /// <summary>The task, with the ConfigureAwait that is called on it.</summary>
    internal static IOperation Configured(IOperation task)
    {
        var current = task;
        while (current.Consumer() is IInvocationOperation { TargetMethod.Name: "ConfigureAwait" } configured
            && configured.Instance?.Unwrap() == current)
        {
            current = configured;
        }

        return current;
    }

    /// <summary>The operation whose value is the task's answer, or null when the task is not waited for here.</summary>
    internal static IOperation? AnswerOf(IOperation task)
    {
        var configured = Configured(task);
        return configured.Consumer() is IAwaitOperation awaited
            ? awaited
            : BlockOn(configured) is { } block and not IInvocationOperation { TargetMethod.Name: "Wait" or WaitAll } ? block : null;
    }

    /// <summary>The operation that blocks the thread until the task is done, or null.</summary>
    internal static IOperation? BlockOn(IOperation task)
    {
        var configured = Configured(task);
        switch (configured.Consumer())
        {
            case IPropertyReferenceOperation { Property: { Name: "Result" } property } result
                when property.ContainingType.IsTask() && result.Instance?.Unwrap() == configured:
                return result;
            case IInvocationOperation { TargetMethod: { Name: "Wait" } method } wait
                when method.ContainingType.IsTask() && wait.Instance?.Unwrap() == configured:
                return wait;
            case IInvocationOperation { TargetMethod.Name: "GetAwaiter" } awaiter
                when awaiter.Instance?.Unwrap() == configured
                    && awaiter.Consumer() is IInvocationOperation { TargetMethod.Name: "GetResult" } result
                    && result.Instance?.Unwrap() == awaiter:
                return result;
            default:
                return WaitForAll(configured);
        }
    }

    /// <summary>Task.WaitAll with the task among its arguments, in whatever form the compiler hands on several.</summary>
    private static IInvocationOperation? WaitForAll(IOperation task)
    {
        var around = task.Parent;
        while (around is not (null or IInvocationOperation or IBlockOperation or IAnonymousFunctionOperation))
        {
            around = around.Parent;
        }

        return around is IInvocationOperation { TargetMethod: { Name: WaitAll } method } wait && method.ContainingType.IsTask() ? wait : null;
    }

    private static bool IsTask(this ITypeSymbol type) => type.Name is "Task" or "ValueTask";
}
