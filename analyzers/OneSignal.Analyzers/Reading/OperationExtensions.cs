using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OneSignal.Analyzers.Reading;

internal static class OperationExtensions
{
    /// <summary>The outermost operation: a member's body, a field's initializer, a file's top-level statements.</summary>
    internal static IOperation Root(this IOperation operation)
    {
        var root = operation;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return root;
    }

    /// <summary>Whether an operation stands anywhere below another.</summary>
    internal static bool IsInside(this IOperation operation, IOperation outer)
    {
        for (var around = operation.Parent; around is not null; around = around.Parent)
        {
            if (around == outer)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The operation under conversions, parentheses and null-forgiving.</summary>
    internal static IOperation Unwrap(this IOperation operation)
    {
        var current = operation;
        while (true)
        {
            switch (current)
            {
                case IConversionOperation { OperatorMethod: null } conversion:
                    current = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    current = parenthesized.Operand;
                    break;
                default:
                    return current;
            }
        }
    }

    /// <summary>The nearest operation above that is not a conversion or parentheses.</summary>
    internal static IOperation? Consumer(this IOperation operation)
    {
        var parent = operation.Parent;
        while (parent is IConversionOperation { OperatorMethod: null } or IParenthesizedOperation)
        {
            parent = parent.Parent;
        }

        return parent;
    }

    /// <summary>The variable, field, property or parameter that an expression names; for `this` or an initializer's object, null.</summary>
    internal static ISymbol? NamedSymbol(this IOperation? operation) => operation?.Unwrap() switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation field => field.Field,
        IPropertyReferenceOperation property => property.Property,
        _ => null,
    };

    /// <summary>
    /// The variable that a new object ends up in: of a declaration or an assignment. Goes up from an initializer's member to the
    /// object that is being made.
    /// </summary>
    internal static ISymbol? Owner(this IOperation? operation)
    {
        for (var current = operation; current is not null; current = current.Parent)
        {
            switch (current)
            {
                case IVariableDeclaratorOperation declarator:
                    return declarator.Symbol;
                case IFieldInitializerOperation { InitializedFields: [var field, ..] }:
                    return field;
                case IPropertyInitializerOperation { InitializedProperties: [var property, ..] }:
                    return property;
                case ISimpleAssignmentOperation assignment when assignment.Target.NamedSymbol() is { } target
                    && assignment.Parent is not IObjectOrCollectionInitializerOperation:
                    return target;
                case IArgumentOperation or IReturnOperation or IBlockOperation or IAnonymousFunctionOperation:
                    return null;
            }
        }

        return null;
    }

    /// <summary>The argument for a parameter of that name, or null when there is none or it is left out.</summary>
    internal static IOperation? Argument(this IInvocationOperation call, string parameter) => Argument(call.Arguments, parameter);

    /// <inheritdoc cref="Argument(IInvocationOperation, string)"/>
    internal static IOperation? Argument(this IObjectCreationOperation creation, string parameter) =>
        Argument(creation.Arguments, parameter);

    private static IOperation? Argument(System.Collections.Immutable.ImmutableArray<IArgumentOperation> arguments, string parameter)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter?.Name == parameter)
            {
                return argument.ArgumentKind == ArgumentKind.DefaultValue ? null : argument.Value;
            }
        }

        return null;
    }
}
