using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Facts;
using OneSignal.Analyzers.Reading;

namespace OneSignal.Analyzers.Reliability;

/// <summary>OSG1010: a time without a zone, or of the machine's, says when a message goes out.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SendAfterLocalTime : OneSignalAnalyzer
{
    private const string WireName = "send_after";

    public SendAfterLocalTime()
        : base(Descriptors.OSG1010_SendAfterLocalTime)
    {
    }

    private protected override void Register(RuleContext context) =>
        context.OnMember(static member =>
        {
            foreach (var assignment in member.Code.SendTimes)
            {
                JudgeTyped(member, assignment.Value);
            }

            foreach (var request in member.Code.Requests)
            {
                if (HttpCall.Of(request, member.Symbols, member.Cancellation) is { Body: { } body } http
                    && OperationRoutes.Find(http.Method, http.Url) is { IdempotencyKeyProperty: not null }
                    && BodyReading.Read(body, member.Symbols, member.Cancellation).Members is { } members
                    && members.TryGetValue(WireName, out var shape)
                    && shape.Value is { } value)
                {
                    JudgeRaw(member, value);
                }
            }
        });

    /// <summary>The client sends the offset, which an unspecified time takes from the machine when it becomes a DateTimeOffset.</summary>
    private static void JudgeTyped(MemberContext member, IOperation value)
    {
        var converted = value.Unwrap();
        if (converted is IConversionOperation { OperatorMethod: not null } implied && IsDateTime(implied.Operand.Type)
            && Zone(implied.Operand, member, 0) is { } zone)
        {
            Report(member, implied.Operand, zone, zone.Kind == "local" ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning);
        }
    }

    /// <summary>A serializer writes the offset of a local time, and none of an unspecified one.</summary>
    private static void JudgeRaw(MemberContext member, IOperation value)
    {
        var time = value.Unwrap();
        if (IsDateTime(time.Type) && Zone(time, member, 0) is { Kind: "unspecified" } zone)
        {
            Report(member, time, zone, DiagnosticSeverity.Warning);
        }
    }

    private static void Report(MemberContext member, IOperation time, TimeZone zone, DiagnosticSeverity severity) =>
        member.Report(Diagnostic.Create(
            Descriptors.OSG1010_SendAfterLocalTime,
            time.Syntax.GetLocation(),
            severity,
            zone.ToChange is { } change ? [change.GetLocation()] : [],
            null,
            time.Syntax.ToString(),
            zone.Kind == "local" ? "a time of the machine's zone" : "a time without a zone, for which the machine or the server puts in its own"));

    private static TimeZone? Zone(IOperation time, MemberContext member, int depth)
    {
        if (depth > 8)
        {
            return null;
        }

        switch (time.Unwrap())
        {
            case IObjectCreationOperation creation when IsDateTime(creation.Type) && !creation.Arguments.IsEmpty:
                return creation.Arguments.Any(static argument => argument.Parameter?.Type.Name == "DateTimeKind")
                    ? null
                    : new TimeZone("unspecified", CanTakeKind(creation) ? creation.Syntax : null);
            case IPropertyReferenceOperation { Property: { Name: "Now", IsStatic: true } property } now when IsDateTime(property.ContainingType):
                return new TimeZone("local", now.Syntax);
            case IPropertyReferenceOperation { Property: { Name: "Today", IsStatic: true } property } when IsDateTime(property.ContainingType):
                return new TimeZone("local", null);
            case IPropertyReferenceOperation { Property.Name: "Date", Instance: { } whole } when IsDateTime(whole.Type):
                // The day of another zone is another day: nothing can be put in its place.
                return Zone(whole, member, depth + 1) is { } day ? day with { ToChange = day.Kind == "local" ? null : day.ToChange } : null;
            case IInvocationOperation { TargetMethod: { } method, Instance: { } instance }
                when IsDateTime(method.ContainingType) && method.Name.StartsWith("Add", StringComparison.Ordinal):
                return Zone(instance, member, depth + 1);
            case ILocalReferenceOperation local:
                return LocalUses.Of(local, member.Cancellation).OnlyValue is { } only && Zone(only, member, depth + 1) is { } known
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

    private static bool IsDateTime(ITypeSymbol? type) => type?.SpecialType == SpecialType.System_DateTime;

    /// <summary>What is known of a time's zone, and what to change to have one.</summary>
    private sealed record TimeZone(string Kind, SyntaxNode? ToChange);
}
