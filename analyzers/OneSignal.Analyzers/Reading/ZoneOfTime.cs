using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OneSignal.Analyzers.Engine;

namespace OneSignal.Analyzers.Reading;

/// <summary>What is known of the zone of a DateTime.</summary>
/// <param name="IsLocal">Whether it is the machine's; else there is none.</param>
/// <param name="ToChange">What to change to have one, where that is certain.</param>
internal sealed record ZoneOfTime(bool IsLocal, SyntaxNode? ToChange)
{
    private const int MaxDepth = 8;

    // Z, or hours and perhaps minutes, at the end of a date with a time.
    private static readonly Regex Offset = new(
        @"(Z|GMT|UTC|:\d\d(\.\d+)?\s*[+-]\d\d(:?\d\d)?)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>The zone, or null for UTC and for what is not known.</summary>
    internal static ZoneOfTime? Of(IOperation time, CancellationToken cancellation) => Of(time, 0, cancellation);

    internal static bool IsDateTime(ITypeSymbol? type) => type?.SpecialType == SpecialType.System_DateTime;

    /// <summary>The text that is parsed for a time, when it has no offset and nothing says what to take for one.</summary>
    internal static bool IsParsedWithout(IInvocationOperation call) =>
        call is { TargetMethod: { IsStatic: true, Name: "Parse" or "ParseExact" } method, Arguments: [{ Value: var text }, ..] }
        && !method.Parameters.Any(static parameter => parameter.Type.Name == "DateTimeStyles")
        && text.ConstantValue is { HasValue: true, Value: string written }
        && !Offset.IsMatch(written);

    private static ZoneOfTime? Of(IOperation time, int depth, CancellationToken cancellation)
    {
        if (depth > MaxDepth)
        {
            return null;
        }

        switch (time.Unwrap())
        {
            case IObjectCreationOperation creation when IsDateTime(creation.Type) && !creation.Arguments.IsEmpty:
                return creation.Arguments.Any(static argument => argument.Parameter?.Type.Name == "DateTimeKind")
                    ? null
                    : new ZoneOfTime(IsLocal: false, CanTakeKind(creation) ? creation.Syntax : null);
            case IInvocationOperation parse when IsDateTime(parse.TargetMethod.ContainingType) && IsParsedWithout(parse):
                return new ZoneOfTime(IsLocal: false, null);
            case IInvocationOperation { TargetMethod: { Name: "ToDateTime", Parameters.Length: 1, ContainingType: { Name: "DateOnly" } date } } when date.IsIn("System"):
                return new ZoneOfTime(IsLocal: false, null);
            case IPropertyReferenceOperation { Property: { Name: "Now", IsStatic: true } property } now when IsDateTime(property.ContainingType):
                return new ZoneOfTime(IsLocal: true, now.Syntax);
            case IPropertyReferenceOperation { Property: { Name: "Today", IsStatic: true } property } when IsDateTime(property.ContainingType):
                return new ZoneOfTime(IsLocal: true, null);
            case IPropertyReferenceOperation { Property.Name: "Date", Instance: { } whole } when IsDateTime(whole.Type):
                // The day of another zone is another day: nothing can be put in its place.
                return Of(whole, depth + 1, cancellation) is { } day ? day with { ToChange = day.IsLocal ? null : day.ToChange } : null;
            case IInvocationOperation { TargetMethod: { } method, Instance: { } instance }
                when IsDateTime(method.ContainingType) && method.Name.StartsWith("Add", StringComparison.Ordinal):
                return Of(instance, depth + 1, cancellation);
            case ILocalReferenceOperation local:
                return LocalUses.Of(local, cancellation).OnlyValue is { } only && Of(only, depth + 1, cancellation) is { } known
                    ? known with { ToChange = null }
                    : null;
            default:
                return null;
        }
    }

    /// <summary>There is an overload with the kind behind the date, the time of day and perhaps the milliseconds.</summary>
    private static bool CanTakeKind(IObjectCreationOperation creation) =>
        creation.Syntax is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 3 or 6 or 7 } written }
        && written.All(static argument => argument.NameColon is null)
        && creation.Arguments.All(static argument => argument.Parameter?.Type.SpecialType == SpecialType.System_Int32);
}
