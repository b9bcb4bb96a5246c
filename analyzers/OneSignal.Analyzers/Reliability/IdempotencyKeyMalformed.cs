using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Reading;

namespace OneSignal.Analyzers.Reliability;

/// <summary>OSG1004: an idempotency key that is certainly no UUID, or the empty one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IdempotencyKeyMalformed : OneSignalAnalyzer
{
    public IdempotencyKeyMalformed()
        : base(Descriptors.OSG1004_IdempotencyKeyMalformed)
    {
    }

    private protected override void Register(RuleContext context) =>
        context.OnMember(static member =>
        {
            foreach (var key in SentKeys.In(member))
            {
                if (Fault(key.Value.Unwrap(), member) is { } fault)
                {
                    member.Report(Diagnostic.Create(
                        Descriptors.OSG1004_IdempotencyKeyMalformed,
                        key.Value.Syntax.GetLocation(),
                        key.Value.Syntax.ToString(),
                        fault));
                }
            }
        });

    private static string? Fault(IOperation key, MemberContext member)
    {
        const string empty = "the empty UUID, which all messages would share";
        const string none = "not a UUID";
        switch (key)
        {
            case IFieldReferenceOperation { Field: { Name: "Empty", ContainingType: { Name: "Guid" } type } } when type.IsIn("System"):
            case IObjectCreationOperation { Type: { Name: "Guid" } made, Arguments.IsEmpty: true } when made.IsIn("System"):
            case IDefaultValueOperation { Type.Name: "Guid" }:
                return empty;
            case { Type.SpecialType: SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_DateTime }:
                return none;
            case IInvocationOperation { TargetMethod.Name: "ToString", Instance.Type.SpecialType: SpecialType.System_Int32 or SpecialType.System_Int64 }:
                return none;
            case { Type.SpecialType: SpecialType.System_String } when TextReading.ReadAlways(key, member.Symbols, member.Cancellation) is { } text:
                return Guid.TryParse(text.Text, out var id)
                    ? id == Guid.Empty ? empty : null
                    : text.Text.IndexOf(ConstantText.Hole) < 0 || text.Text.Any(IsNeverInUuid) ? none : null;
            default:
                return null;
        }
    }

    private static bool IsNeverInUuid(char part) =>
        part != ConstantText.Hole
        && part is not ((>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F') or '-' or '{' or '}' or '(' or ')');
}
