using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Reading;

namespace OneSignal.Analyzers.Reliability;

/// <summary>
/// What becomes of the answer to a send, for OSG1005. An answer that leaves the member, or of which anything is read that may tell
/// of the outcome, is not judged.
/// </summary>
internal sealed class UnreadAnswer(MemberContext context)
{
    internal const string ThrownAway = "its answer is thrown away";

    private const string ThrowIfNotSent = "ThrowIfNotSent";

    internal void Judge(IInvocationOperation call, IPropertySymbol outcome)
    {
        if (GatheredTasks.LoseAnswer(call) && !IsExpectedToThrow(call))
        {
            Report(call, outcome, ThrownAway, null);
            return;
        }

        if (Awaiting.AnswerOf(call) is not { } answer)
        {
            if (LosesAnswer(Awaiting.Configured(call)))
            {
                Report(call, outcome, ThrownAway, null);
            }

            return;
        }

        switch (answer.Consumer())
        {
            case IExpressionStatementOperation when !IsExpectedToThrow(answer):
                Report(call, outcome, ThrownAway, answer);
                break;
            case IPropertyReferenceOperation read when !MayTell(read, outcome):
                Report(call, outcome, "only '" + read.Property.Name + "' is read of its answer", answer);
                break;
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declared }:
                JudgeVariable(call, outcome, answer, declared.Symbol);
                break;
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation target }:
                JudgeVariable(call, outcome, answer, target.Local);
                break;
        }
    }

    private void JudgeVariable(IInvocationOperation call, IPropertySymbol outcome, IOperation answer, ILocalSymbol variable)
    {
        string? read = null;
        foreach (var use in LocalUses.Of(variable, call, context.Cancellation).References)
        {
            if (LocalUses.IsAssigned(use))
            {
                continue;
            }

            if (use.Consumer() is not IPropertyReferenceOperation property || MayTell(property, outcome))
            {
                return;
            }

            read = property.Property.Name;
        }

        Report(
            call,
            outcome,
            read is null ? "its answer is not read" : "only '" + read + "' is read of its answer",
            answer);
    }

    /// <summary>Whether the task goes where nobody can get at its answer. A task that is returned as such still has it.</summary>
    private static bool LosesAnswer(IOperation task) => task.Consumer() switch
    {
        IExpressionStatementOperation => !IsExpectedToThrow(task),
        IInvocationOperation { TargetMethod.Name: "Wait" } wait => wait.Consumer() is IExpressionStatementOperation,
        IReturnOperation { ReturnedValue.Type: INamedTypeSymbol { Name: "Task", IsGenericType: false } } returned =>
            returned.Parent is { Parent: null or IMethodBodyOperation or ILocalFunctionOperation },
        _ => false,
    };

    /// <summary>
    /// Whether a member of the answer may tell of the outcome. The id does where it is tested, for it is empty when nothing was sent;
    /// the members that every answer has do not.
    /// </summary>
    private bool MayTell(IPropertyReferenceOperation read, IPropertySymbol outcome)
    {
        var property = read.Property;
        return property.Name == "Id"
            ? IsTested(read, 0)
            : SymbolEqualityComparer.Default.Equals(property.ContainingType, outcome.ContainingType);
    }

    private bool IsTested(IOperation id, int depth) => id.Consumer() switch
    {
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declared } => depth < 2
            && LocalUses.Of(declared.Symbol, id, context.Cancellation).References is { Count: > 0 } reads
            && reads.Any(read => IsTested(read, depth + 1)),
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var method } } =>
            method.Name.StartsWith("IsNull", StringComparison.Ordinal)
            || method.Name.StartsWith("ThrowIf", StringComparison.Ordinal)
            || method.Name is "Should" or "That" or "TryParse"
            || method.ContainingType.Name.EndsWith("Assert", StringComparison.Ordinal),
        IInterpolationOperation => false,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } => false,
        ISimpleAssignmentOperation or IExpressionStatementOperation => false,
        _ => true,
    };

    /// <summary>A test that a send throws does not get to an answer.</summary>
    internal static bool IsExpectedToThrow(IOperation inside)
    {
        for (var around = inside.Parent; around is not null; around = around.Parent)
        {
            if (around is IAnonymousFunctionOperation
                && around.Parent is IDelegateCreationOperation { Parent: IArgumentOperation { Parent: IInvocationOperation call } })
            {
                return call.TargetMethod.Name.IndexOf("Throw", StringComparison.Ordinal) >= 0
                    || call.TargetMethod.Name.StartsWith("Record", StringComparison.Ordinal);
            }
        }

        return false;
    }

    private void Report(IInvocationOperation call, IPropertySymbol outcome, string what, IOperation? answer)
    {
        var fix = answer is not null && outcome.ContainingType.GetMembers(ThrowIfNotSent).OfType<IMethodSymbol>().Any()
            ? Checked(answer.Syntax)
            : Replacements.None;
        context.Report(Diagnostic.Create(
            Descriptors.OSG1005_OutcomeUnread,
            Squiggle.OfCall(call.Syntax),
            fix.Places,
            fix.Properties,
            call.TargetMethod.Name,
            what,
            outcome.Name));
    }

    /// <summary>Calls the answer's method that throws when nothing was sent. It returns the answer, so the code around stays as it is.</summary>
    private static Replacements Checked(SyntaxNode answer)
    {
        const string call = "." + ThrowIfNotSent + "()";
        return answer switch
        {
            AwaitExpressionSyntax { Parent: ParenthesizedExpressionSyntax whole } => Replacements.Of((At(whole, whole.Span.End), call)),
            AwaitExpressionSyntax => Replacements.Of((At(answer, answer.SpanStart), "("), (At(answer, answer.Span.End), ")" + call)),
            _ => Replacements.Of((At(answer, answer.Span.End), call)),
        };
    }

    private static Location At(SyntaxNode node, int position) => Location.Create(node.SyntaxTree, new TextSpan(position, 0));
}
