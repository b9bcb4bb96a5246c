using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Reading;

namespace OneSignal.Analyzers.Reliability;

/// <summary>
/// What becomes of the answer to a send, for OSG1005. An answer that leaves the member, or of which anything is read that may tell
/// of the outcome, is not judged.
/// </summary>
internal sealed class UnreadAnswer(MemberContext context)
{
    private const string Reasons = "Reasons";

    private readonly FreeNames _names = new(context.Code.Root.Syntax);

    internal void Judge(IInvocationOperation call, IPropertySymbol outcome)
    {
        if (Awaiting.AnswerOf(call) is not { } answer)
        {
            if (LosesAnswer(Awaiting.Configured(call)))
            {
                Report(call, outcome, "its answer is thrown away", null, null);
            }

            return;
        }

        switch (answer.Consumer())
        {
            case IExpressionStatementOperation statement when !IsExpectedToThrow(answer):
                Report(call, outcome, "its answer is thrown away", answer is IAwaitOperation ? statement : null, null);
                break;
            case IPropertyReferenceOperation read when !MayTell(read, outcome):
                Report(call, outcome, "only '" + read.Property.Name + "' is read of its answer", null, null);
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
            answer,
            variable.Name);
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
    private static bool IsExpectedToThrow(IOperation inside)
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

    private void Report(IInvocationOperation call, IPropertySymbol outcome, string what, IOperation? answer, string? variable)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        Location[] toChange = [];
        if (answer?.Syntax.FirstAncestorOrSelf<StatementSyntax>() is { } statement
            && IsAnswerAlone(statement, answer)
            && outcome.ContainingType.GetMembers(Reasons).Length == 1)
        {
            properties = properties
                .Add(RuleProperties.Variable, variable ?? _names.Take("response"))
                .Add(RuleProperties.Member, outcome.Name)
                .Add(RuleProperties.Value, outcome.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) + ".NotSent");
            toChange = [statement.GetLocation()];
        }

        context.Report(Diagnostic.Create(
            Descriptors.OSG1005_OutcomeUnread,
            Squiggle.OfCall(call.Syntax),
            toChange,
            properties,
            call.TargetMethod.Name,
            what,
            outcome.Name));
    }

    /// <summary>Whether all that a statement does is to get the answer, so that one can follow that looks at it.</summary>
    private static bool IsAnswerAlone(StatementSyntax statement, IOperation answer) => statement switch
    {
        ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax assignment } => assignment.Right.Span == answer.Syntax.Span,
        ExpressionStatementSyntax alone => alone.Expression.Span == answer.Syntax.Span || answer is IExpressionStatementOperation,
        LocalDeclarationStatementSyntax { Declaration.Variables: [{ Initializer.Value: var value }], UsingKeyword.RawKind: 0 } =>
            value.Span == answer.Syntax.Span,
        _ => false,
    };
}
