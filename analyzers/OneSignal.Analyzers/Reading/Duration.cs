using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneSignal.Analyzers.Engine;

namespace OneSignal.Analyzers.Reading;

/// <summary>Reads a TimeSpan that the code says the length of.</summary>
internal static class Duration
{
    private const int MaxDepth = 8;

    /// <summary>Seconds; infinity for a time that does not end; null when it is not known.</summary>
    internal static double? Seconds(IOperation operation, CancellationToken cancellation) => Seconds(operation, 0, cancellation);

    /// <summary>The same of a number of milliseconds, of which one below zero stands for no end.</summary>
    internal static double? OfMilliseconds(IOperation value) => value.Unwrap().ConstantValue switch
    {
        { HasValue: true, Value: int and < 0 } => double.PositiveInfinity,
        { HasValue: true, Value: int number } => number / 1_000.0,
        _ => value.Unwrap() is IFieldReferenceOperation { Field: { Name: "Infinite", ContainingType.Name: "Timeout" } }
            ? double.PositiveInfinity
            : null,
    };

    /// <summary>How code at a place writes a number of seconds.</summary>
    internal static string Expression(int seconds, IOperation at)
    {
        var isInScope = at.SemanticModel?.LookupNamespacesAndTypes(at.Syntax.SpanStart, name: "TimeSpan")
            .Any(static symbol => symbol.IsIn("System")) == true;
        return (isInScope ? "" : "global::System.") + "TimeSpan.FromSeconds(" + seconds.ToString(CultureInfo.InvariantCulture) + ")";
    }

    private static double? Seconds(IOperation operation, int depth, CancellationToken cancellation)
    {
        if (depth > MaxDepth)
        {
            return null;
        }

        switch (operation.Unwrap())
        {
            case IInvocationOperation { TargetMethod: { ContainingType: { Name: "TimeSpan" } type } method } call
                when type.IsIn("System") && UnitOf(method.Name) is { } unit:
                return call.Arguments is [{ Value: var first }, .. var rest]
                    && rest.All(static argument => argument.ArgumentKind == ArgumentKind.DefaultValue)
                        ? Number(first) * unit
                        : null;
            case IObjectCreationOperation { Type: { Name: "TimeSpan" } made } creation when made.IsIn("System"):
                return OfParts([.. creation.Arguments.Select(static argument => Number(argument.Value))]);
            case IFieldReferenceOperation { Field: { IsStatic: true } field } when field.ContainingType.IsIn("System.Threading")
                && field.Name == "InfiniteTimeSpan":
            case IFieldReferenceOperation { Field: { Name: "MaxValue", ContainingType.Name: "TimeSpan" } }:
                return double.PositiveInfinity;
            case IFieldReferenceOperation { Field: { Name: "Zero", ContainingType.Name: "TimeSpan" } }:
                return 0;
            case ILocalReferenceOperation local when LocalUses.Of(local, cancellation).OnlyValue is { } value:
                return Seconds(value, depth + 1, cancellation);
            case IFieldReferenceOperation or IPropertyReferenceOperation { Arguments.IsEmpty: true }
                when operation.NamedSymbol() is { } member
                && MemberValue.Of(member, cancellation) is { } expression
                && expression.SyntaxTree == operation.Syntax.SyntaxTree
                && operation.SemanticModel?.GetOperation(expression, cancellation) is { } written:
                return Seconds(written, depth + 1, cancellation);
            default:
                return null;
        }
    }

    private static double? UnitOf(string method) => method switch
    {
        "FromDays" => 86_400,
        "FromHours" => 3_600,
        "FromMinutes" => 60,
        "FromSeconds" => 1,
        "FromMilliseconds" => 0.001,
        _ => null,
    };

    private static double? OfParts(double?[] parts) => parts.Length switch
    {
        3 => (parts[0] * 3_600) + (parts[1] * 60) + parts[2],
        4 or 5 or 6 => (parts[0] * 86_400) + (parts[1] * 3_600) + (parts[2] * 60) + parts[3],
        _ => null,
    };

    private static double? Number(IOperation value) =>
        value.ConstantValue is { HasValue: true, Value: IConvertible and not string and not bool and var number }
            ? Convert.ToDouble(number, CultureInfo.InvariantCulture)
            : null;
}
