using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Reading;

namespace OneSignal.Analyzers.Network;

/// <summary>Where the answer of a name server stays.</summary>
/// <param name="Where">The end of a sentence: what it is kept in.</param>
/// <param name="Severity">Certain for what lives as long as the program; an object may be short-lived.</param>
internal sealed record KeptAnswer(string Where, DiagnosticSeverity Severity)
{
    private const int MaxDepth = 4;

    private static readonly HashSet<string> Additions = new(StringComparer.Ordinal)
    {
        "Add", "AddOrUpdate", "AddRange", "Enqueue", "GetOrAdd", "Push", "TryAdd", "TryUpdate",
    };

    /// <summary>Where the answer to a query ends up, or null when it is used where it was asked for.</summary>
    internal static KeptAnswer? Find(IOperation query, MemberContext member) => Follow(query, member, 0);

    private static KeptAnswer? Follow(IOperation answer, MemberContext member, int depth)
    {
        member.Cancellation.ThrowIfCancellationRequested();
        for (IOperation inside = answer; inside.Parent is { } around; inside = around)
        {
            switch (around)
            {
                case IFieldInitializerOperation { InitializedFields: [var field, ..] }:
                    return In(field);
                case IPropertyInitializerOperation { InitializedProperties: [var property, ..] }:
                    return In(property);
                case IAssignmentOperation assignment when assignment.Value == inside:
                    return OfAssignment(assignment, member, depth);
                case IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation each } loop when loop.Collection == inside:
                    return OfVariable(each.Symbol, loop, member, depth);
                case IVariableDeclaratorOperation declared:
                    return OfVariable(declared.Symbol, answer, member, depth);
                case IInvocationOperation call when call.Instance == inside || call.TargetMethod.IsExtensionMethod:
                    break;
                case IInvocationOperation { Instance: { } store } call when Additions.Contains(call.TargetMethod.Name):
                    return OfStore(store);
                case IReturnOperation when LazyAround(around) is { } lazy:
                    around = lazy;
                    break;
                case IPropertyReferenceOperation or IArrayElementReferenceOperation or IAwaitOperation or IConversionOperation:
                case IParenthesizedOperation or IArgumentOperation or IVariableInitializerOperation or ICoalesceOperation:
                case IConditionalOperation or IArrayInitializerOperation or IArrayCreationOperation or IObjectCreationOperation:
                    break;
                case { Syntax: CollectionExpressionSyntax or SpreadElementSyntax }:
                    break;
                default:
                    return null;
            }

            if (around.Type?.SpecialType is SpecialType.System_Boolean or SpecialType.System_Int32 or SpecialType.System_Int64)
            {
                // How many there are, or whether it is this one, is no address.
                return null;
            }
        }

        return null;
    }

    private static KeptAnswer? OfAssignment(IAssignmentOperation assignment, MemberContext member, int depth) =>
        assignment.Target.Unwrap() switch
        {
            ILocalReferenceOperation local => OfVariable(local.Local, assignment, member, depth),
            _ when IsRenewed(assignment) => null,
            IArrayElementReferenceOperation element => OfStore(element.ArrayReference),
            IPropertyReferenceOperation { Arguments.IsEmpty: false, Instance: { } indexed } => OfStore(indexed),
            var target => OfStore(target),
        };

    /// <summary>A loop that asks again and again does not keep an answer.</summary>
    private static bool IsRenewed(IOperation assignment)
    {
        var around = assignment.Parent;
        while (around is not (null or IWhileLoopOperation or IForEachLoopOperation { IsAsynchronous: true }))
        {
            around = around.Parent;
        }

        return around is not null;
    }

    /// <summary>A field or property of the object itself, or a static one. What another object keeps is its own affair.</summary>
    private static KeptAnswer? OfStore(IOperation store) => store.Unwrap() switch
    {
        IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation } field => In(field.Field),
        IPropertyReferenceOperation { Instance: null or IInstanceReferenceOperation, Arguments.IsEmpty: true } property
            when property.Parent?.Parent is not IObjectOrCollectionInitializerOperation => In(property.Property),
        _ => null,
    };

    /// <summary>A variable is short-lived, unless it is put into what is not, or what connects goes on using it.</summary>
    private static KeptAnswer? OfVariable(ILocalSymbol variable, IOperation inside, MemberContext member, int depth)
    {
        if (depth >= MaxDepth)
        {
            return null;
        }

        foreach (var use in LocalUses.Of(variable, inside, member.Cancellation).References)
        {
            if (LocalUses.IsAssigned(use))
            {
                continue;
            }

            if (CallbackAround(use, variable, member))
            {
                return new KeptAnswer("for every connection of a handler", DiagnosticSeverity.Warning);
            }

            if (Follow(use, member, depth + 1) is { } kept)
            {
                return kept;
            }
        }

        return null;
    }

    private static KeptAnswer In(ISymbol member) => new(
        "in '" + member.Name + "'",
        member.IsStatic ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info);

    /// <summary>The object whose value a lambda's result becomes, once: a Lazy, or an entry that is added when it is missing.</summary>
    private static IOperation? LazyAround(IOperation returned)
    {
        IOperation? around = returned.Parent;
        while (around is not (null or IAnonymousFunctionOperation))
        {
            around = around.Parent;
        }

        return around?.Parent is IDelegateCreationOperation { Parent: IArgumentOperation { Parent: { } taker } argument }
            && taker is IObjectCreationOperation { Type.Name: "Lazy" or "AsyncLazy" }
                or IInvocationOperation { TargetMethod.Name: "GetOrAdd" or "AddOrUpdate" }
                ? argument
                : null;
    }

    /// <summary>Whether the use is in a handler's ConnectCallback, and the variable is not.</summary>
    private static bool CallbackAround(IOperation use, ILocalSymbol variable, MemberContext member)
    {
        foreach (var callback in member.Code.ConnectCallbacks)
        {
            if (use.IsInside(callback)
                && !variable.DeclaringSyntaxReferences.Any(declared => callback.Syntax.Span.Contains(declared.Span)))
            {
                return true;
            }
        }

        return false;
    }
}
