using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneSignal.Analyzers.Engine;

namespace OneSignal.Analyzers.Reading;

/// <summary>What makes code run again that may have run already.</summary>
/// <param name="Scope">The operation that is repeated as a whole: a loop, or the callback of a retry policy. Null for a job.</param>
/// <param name="When">When it runs again, in words that follow "it runs again when".</param>
internal sealed record Repeat(IOperation? Scope, string When)
{
    private static readonly (string Space, string Name, string When)[] JobTypes =
    [
        ("Microsoft", "BackgroundService", "the host restarts"),
        ("Microsoft", "IHostedService", "the host restarts"),
        ("Quartz", "IJob", "the job is run again"),
        ("Coravel", "IInvocable", "the job is run again"),
        ("Hangfire", "IBackgroundProcess", "the job is run again"),
        ("MassTransit", "IConsumer", "the queue delivers again"),
        ("NServiceBus", "IHandleMessages", "the queue delivers again"),
        ("Rebus", "IHandleMessages", "the queue delivers again"),
    ];

    // A method is called again by what one of its parameters, or it itself, is marked with.
    private static readonly (string Space, string Name, string When)[] JobAttributes =
    [
        ("Hangfire", "AutomaticRetryAttribute", "the job is run again"),
        ("Microsoft", "EventHubTriggerAttribute", "the events are delivered again"),
        ("Microsoft", "KafkaTriggerAttribute", "the events are delivered again"),
        ("Microsoft", "QueueTriggerAttribute", "the queue delivers again"),
        ("Microsoft", "RabbitMQTriggerAttribute", "the queue delivers again"),
        ("Microsoft", "ServiceBusTriggerAttribute", "the queue delivers again"),
        ("Microsoft", "TimerTriggerAttribute", "the job is run again"),
    ];

    /// <summary>What retries the operation in the same member, or null.</summary>
    internal static Repeat? Retrying(IOperation operation, MemberContext member)
    {
        for (IOperation inside = operation; inside.Parent is { } around; inside = around)
        {
            switch (around)
            {
                case ILoopOperation loop when RetriesIn(loop, operation):
                    return new Repeat(loop, "an attempt fails");
                case IAnonymousFunctionOperation when PolicyAround(around, member) is { } policy:
                    return new Repeat(around, "'" + policy + "' retries");
                case ILocalFunctionOperation:
                    return null;
            }
        }

        return null;
    }

    /// <summary>What repeats the operation: a retry in the same member, or the job or consumer that the member belongs to.</summary>
    internal static Repeat? Of(IOperation operation, MemberContext member) =>
        Retrying(operation, member)
        ?? (operation.SemanticModel is { } model
            && (Function.Around(operation.Syntax, model, member.Cancellation).LastOrDefault() is { } method ? JobOf(method) : null) is { } when
                ? new Repeat(null, when)
                : null);

    private static string? JobOf(IMethodSymbol method) =>
        method.GetAttributes()
            .Concat(method.Parameters.SelectMany(static parameter => parameter.GetAttributes()))
            .Concat(method.ContainingType.GetAttributes())
            .Select(static data => data.AttributeClass is { } type ? WhenOf(type, JobAttributes) : null)
            .FirstOrDefault(static when => when is not null)
        ?? JobOf(method.ContainingType);

    private static string? JobOf(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (WhenOf(current, JobTypes) is { } when)
            {
                return when;
            }
        }

        return type.AllInterfaces.Select(static one => WhenOf(one, JobTypes)).FirstOrDefault(static when => when is not null);
    }

    private static string? WhenOf(INamedTypeSymbol type, (string Space, string Name, string When)[] jobs)
    {
        foreach (var (space, name, when) in jobs)
        {
            if (type.Name == name && RootSpace(type) == space)
            {
                return when;
            }
        }

        return null;
    }

    /// <summary>The method that takes the lambda, when it is one that retries: of Polly, or called so.</summary>
    private static string? PolicyAround(IOperation lambda, MemberContext member)
    {
        if (lambda.Parent is not IDelegateCreationOperation { Parent: IArgumentOperation { Parent: IInvocationOperation call } })
        {
            return null;
        }

        var method = call.TargetMethod;
        return (method.Name.StartsWith("Execute", StringComparison.Ordinal) && RootSpace(method.ContainingType) == "Polly")
            || HasRetry(method.Name)
            || HasRetry(method.ContainingType.Name)
            || member.Options.List(RuleOptions.RetryMethods).Contains(method.Name, StringComparer.Ordinal)
                ? method.Name
                : null;
    }

    private static bool HasRetry(string name) => name.IndexOf("Retry", StringComparison.Ordinal) >= 0;

    /// <summary>
    /// A loop retries when it catches what the operation throws, and goes on; and when success ends it: by a break or return after the
    /// operation, or by a variable of its condition. A loop over many things does neither.
    /// </summary>
    private static bool RetriesIn(ILoopOperation loop, IOperation operation)
    {
        ITryOperation? attempt = null;
        for (IOperation inside = operation; inside != loop; inside = inside.Parent!)
        {
            if (inside.Parent is ITryOperation candidate && candidate.Body == inside)
            {
                attempt = candidate;
            }
            else if (inside.Parent is ILoopOperation or IAnonymousFunctionOperation && inside.Parent != loop)
            {
                return false;
            }
        }

        return attempt is not null
            && attempt.Catches.Any(GoesOn)
            && (LeavesAfter(attempt.Body, operation) || EndsBy(loop, attempt.Body));
    }

    /// <summary>Whether a catch does not always leave the loop by an exception or a return.</summary>
    private static bool GoesOn(ICatchClauseOperation clause) =>
        clause.Handler.Operations is not [.., IThrowOperation or IReturnOperation or IBranchOperation { BranchKind: BranchKind.Break }]
        && clause.Handler.Operations is not [.., IExpressionStatementOperation { Operation: IThrowOperation }];

    private static bool LeavesAfter(IOperation body, IOperation operation)
    {
        foreach (var part in body.Descendants())
        {
            if (part is IReturnOperation or IBranchOperation { BranchKind: BranchKind.Break }
                && part.Syntax.Span.End >= operation.Syntax.Span.End
                && !IsInLambda(part, body))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInLambda(IOperation part, IOperation body)
    {
        for (var around = part.Parent; around is not null && around != body; around = around.Parent)
        {
            if (around is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the body assigns a variable that the loop's condition reads.</summary>
    private static bool EndsBy(ILoopOperation loop, IOperation body)
    {
        var condition = loop switch
        {
            IWhileLoopOperation { Condition: { } tested } => tested,
            IForLoopOperation { Condition: { } tested } => tested,
            _ => null,
        };
        if (condition is null)
        {
            return false;
        }

        var read = new HashSet<ISymbol>(
            condition.DescendantsAndSelf().OfType<ILocalReferenceOperation>().Select(static local => local.Local),
            SymbolEqualityComparer.Default);
        return body.Descendants().Any(part =>
            part is ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } && read.Contains(target.Local));
    }

    private static string RootSpace(ISymbol symbol)
    {
        var space = symbol.ContainingNamespace;
        while (space is { ContainingNamespace: { IsGlobalNamespace: false } outer })
        {
            space = outer;
        }

        return space?.Name ?? "";
    }
}
