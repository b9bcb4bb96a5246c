using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Facts;
using OneSignal.Analyzers.Reading;

namespace OneSignal.Analyzers.Reliability;

/// <summary>
/// The raw HTTP side of OSG1005: the answer to a send is dropped, or nothing but its status is looked at. What its body says is not
/// judged once it is read, unless it is read for failures only.
/// </summary>
internal static class UnreadBody
{
    // Of HttpResponseMessage, RestResponse and HttpWebResponse: what is there without the body.
    private static readonly HashSet<string> NotOfBody = new(StringComparer.Ordinal)
    {
        "ErrorException", "ErrorMessage", "Headers", "IsSuccessful", "IsSuccessStatusCode", "ReasonPhrase", "RequestMessage",
        "ResponseStatus", "ResponseUri", "StatusCode", "StatusDescription", "TrailingHeaders", "Version",
    };

    private static readonly HashSet<string> Checks = new(StringComparer.Ordinal)
    {
        "Close", "Dispose", "EnsureSuccessStatusCode", "ThrowIfError",
    };

    internal static void Report(MemberContext member, ApiCall api)
    {
        if (api.Raw is not { } raw
            || OperationRoutes.Find(raw.Method, raw.Url)?.OutcomeProperty is not { } outcome
            || (FaultOfAll(api) ?? FaultOfOne(api, member)) is not { } what
            || TestMethods.Contain(api.Call, member.Cancellation))
        {
            return;
        }

        member.Report(Diagnostic.Create(
            Descriptors.OSG1005_OutcomeUnread,
            Squiggle.OfCall(api.Call.Syntax),
            api.Call.TargetMethod.Name,
            what,
            outcome));
    }

    private static string? FaultOfAll(ApiCall api) =>
        api.IsAsync && GatheredTasks.LoseAnswer(api.Call) && !UnreadAnswer.IsExpectedToThrow(api.Call) ? UnreadAnswer.ThrownAway : null;

    private static string? FaultOfOne(ApiCall api, MemberContext member) =>
        Answer(api) is { Type: { } type } answer && IsResponse(type) ? Fault(Checked(answer), member) : null;

    private static IOperation? Answer(ApiCall api) => api.IsAsync ? Awaiting.AnswerOf(api.Call) : api.Call;

    private static bool IsResponse(ITypeSymbol type) =>
        type.Name is "HttpResponseMessage" or "RestResponse" or "IRestResponse" or "WebResponse" or "HttpWebResponse"
        && (type.IsIn("System.Net.Http") || type.IsIn("System.Net") || type.IsIn("RestSharp"));

    /// <summary>The answer behind what checks its status and returns it.</summary>
    private static IOperation Checked(IOperation answer)
    {
        var current = answer;
        while (current.Consumer() is IInvocationOperation { TargetMethod.Name: "EnsureSuccessStatusCode" } check
            && check.Instance?.Unwrap() == current)
        {
            current = check;
        }

        return current;
    }

    /// <summary>What is wrong, or null when the body may be looked at here or elsewhere.</summary>
    private static string? Fault(IOperation answer, MemberContext member)
    {
        switch (answer.Consumer())
        {
            case IExpressionStatementOperation when UnreadAnswer.IsExpectedToThrow(answer):
                return null;
            case IExpressionStatementOperation or IUsingOperation:
                return UnreadAnswer.ThrownAway;
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declared }:
                return OfVariable(declared.Symbol, answer, member);
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation target }:
                return OfVariable(target.Local, answer, member);
            case IPropertyReferenceOperation read when NotOfBody.Contains(read.Property.Name):
                return Only(read.Property.Name);
            default:
                return null;
        }
    }

    private static string? OfVariable(ILocalSymbol variable, IOperation answer, MemberContext member)
    {
        string? read = null;
        foreach (var use in LocalUses.Of(variable, answer, member.Cancellation).References)
        {
            if (LocalUses.IsAssigned(use) || IsCheck(use))
            {
                continue;
            }

            if (use.Consumer() is not IPropertyReferenceOperation property)
            {
                return null;
            }

            if (NotOfBody.Contains(property.Property.Name))
            {
                read = property.Property.Name;
            }
            else if (!IsForFailure(use))
            {
                return null;
            }
        }

        return read is null ? "its answer is not read" : Only(read);
    }

    private static string Only(string property) => "only '" + property + "' is read of its answer";

    private static bool IsCheck(IOperation use) => use.Consumer() switch
    {
        IUsingOperation => true,
        IInvocationOperation call => Checks.Contains(call.TargetMethod.Name) && call.Consumer() is IExpressionStatementOperation,
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { IsExtensionMethod: true } method } } => Checks.Contains(method.Name),
        _ => false,
    };

    /// <summary>Whether the use is in the branch that a status of failure leads to.</summary>
    private static bool IsForFailure(IOperation use)
    {
        for (var inside = use; inside.Parent is { } around; inside = around)
        {
            if (around is IConditionalOperation conditional
                && SaysSuccess(conditional.Condition.Unwrap()) is { } success
                && inside == (success ? conditional.WhenFalse : conditional.WhenTrue))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a condition holds on success, on failure, or is about something else.</summary>
    private static bool? SaysSuccess(IOperation condition) => condition switch
    {
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, Operand: var not } => !SaysSuccess(not.Unwrap()),
        IPropertyReferenceOperation { Property.Name: "IsSuccessStatusCode" or "IsSuccessful" } => true,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } equals => IsOk(equals) ? true : null,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } differs => IsOk(differs) ? false : null,
        _ => null,
    };

    private static bool IsOk(IBinaryOperation comparison) =>
        comparison.LeftOperand.Unwrap() is IPropertyReferenceOperation { Property.Name: "StatusCode" }
        && comparison.RightOperand.ConstantValue is { HasValue: true, Value: 200 };
}
