using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Reading;

namespace OneSignal.Analyzers.Security;

/// <summary>
/// Finds the variables of a member that hold a key of OneSignal's, known by what they are used for there and not by their names, and
/// the log calls that print one whole.
/// </summary>
internal static class LoggedKey
{
    private static readonly string[] LogNamespaces =
        ["Microsoft.Extensions.Logging", "Serilog", "NLog", "log4net"];

    internal static IEnumerable<Location> Places(MemberContext member)
    {
        var keys = KeysOf(member);
        if (keys.Count == 0)
        {
            yield break;
        }

        var logs = LogNamespaces.Concat(member.Options.List(RuleOptions.LogNamespaces)).ToArray();

        foreach (var operation in member.Code.Root.Descendants())
        {
            member.Cancellation.ThrowIfCancellationRequested();
            if (operation is not (IConversionOperation or IParenthesizedOperation)
                && operation.NamedSymbol() is { } symbol
                && keys.Contains(symbol)
                && IsLogged(operation, logs))
            {
                yield return operation.Syntax.GetLocation();
            }
        }
    }

    private static HashSet<ISymbol> KeysOf(MemberContext member)
    {
        var keys = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var key in member.Code.Keys)
        {
            if (key.Arguments is [{ Value: var secret }, ..])
            {
                AddVariables(secret, keys);
            }
        }

        foreach (var header in member.Code.AuthorizationHeaders)
        {
            if (header.Value is { } value && Destination.IsOneSignal(header.Holder, header.Operation, member))
            {
                AddVariables(value, keys);
            }
        }

        return keys;
    }

    /// <summary>The strings that a key is made of. What has a constant value is a scheme or a space, or is reported as a key in source.</summary>
    private static void AddVariables(IOperation value, HashSet<ISymbol> keys)
    {
        foreach (var part in value.DescendantsAndSelf())
        {
            if (part is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation
                    or IPropertyReferenceOperation { Arguments.IsEmpty: true }
                && part is { Type.SpecialType: SpecialType.System_String, ConstantValue.HasValue: false })
            {
                keys.Add(part.NamedSymbol()!);
            }
        }
    }

    /// <summary>Only what prints the whole: its length, or a part of it, gives nothing away.</summary>
    private static bool IsLogged(IOperation variable, string[] logs)
    {
        for (var around = variable.Parent; around is not null; around = around.Parent)
        {
            switch (around)
            {
                case IConversionOperation or IParenthesizedOperation or IInterpolationOperation or IInterpolatedStringOperation:
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add }:
                case IArrayInitializerOperation or IArrayCreationOperation or IArgumentOperation:
                case IInterpolatedStringHandlerCreationOperation or IInterpolatedStringAppendOperation:
                    continue;
                case IInvocationOperation call:
                    if (IsLog(call.TargetMethod, logs))
                    {
                        return true;
                    }

                    if (call.TargetMethod.Name is "AppendFormatted" or "Format" or "Concat")
                    {
                        continue;
                    }

                    return false;
                default:
                    return false;
            }
        }

        return false;
    }

    private static bool IsLog(IMethodSymbol method, string[] logs)
    {
        var type = method.ContainingType;
        if (type.IsIn("System") && type.Name == "Console")
        {
            return method.Name.StartsWith("Write", StringComparison.Ordinal);
        }

        return (type.Name is "Debug" or "Trace" && type.IsIn("System.Diagnostics"))
            || Array.Exists(logs, type.IsIn);
    }
}
