using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Reading;

namespace OneSignal.Analyzers.Reliability;

/// <summary>OSG1002: every attempt at a send has a new key, so the key cannot do what it is for.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IdempotencyKeyPerAttempt : OneSignalAnalyzer
{
    public IdempotencyKeyPerAttempt()
        : base(Descriptors.OSG1002_IdempotencyKeyPerAttempt)
    {
    }

    private protected override void Register(RuleContext context) =>
        context.OnMember(static member =>
        {
            FreeNames? names = null;
            foreach (var key in SentKeys.In(member))
            {
                if (NewKey(key.Value, member) is { } made
                    && Repeat.Retrying(key.Sending, member) is { Scope: { } scope }
                    && made.IsInside(scope))
                {
                    names ??= new FreeNames(member.Code.Root.Syntax);
                    Report(member, made, scope, names);
                }
            }
        });

    /// <summary>The call that makes the key, there or where the only variable for it gets its value.</summary>
    private static IInvocationOperation? NewKey(IOperation value, MemberContext member)
    {
        var key = value.Unwrap();
        if (key is IInvocationOperation { TargetMethod.Name: "ToString", Instance: { } text })
        {
            key = text.Unwrap();
        }

        if (key is ILocalReferenceOperation local)
        {
            return LocalUses.Of(local, member.Cancellation).OnlyValue is { } only && only.Unwrap() is not ILocalReferenceOperation
                ? NewKey(only, member)
                : null;
        }

        return key is IInvocationOperation { Arguments.IsEmpty: true, TargetMethod: { } method } call
            && ((method.Name is "NewGuid" or "CreateVersion7" && method.ContainingType is { Name: "Guid" } guid && guid.IsIn("System"))
                || (method.Name == "NewKey" && method.ContainingType.Is(member.Symbols.Library.KeyFactory)))
                ? call
                : null;
    }

    private static void Report(MemberContext member, IInvocationOperation made, IOperation scope, FreeNames names)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        Location[] toChange = [];
        if (scope.Syntax.FirstAncestorOrSelf<StatementSyntax>() is { } statement
            && statement.Parent is BlockSyntax or GlobalStatementSyntax or SwitchSectionSyntax
            && statement is not LocalFunctionStatementSyntax)
        {
            properties = properties.Add(RuleProperties.Variable, names.Take("idempotencyKey"));
            toChange = [made.Syntax.GetLocation(), statement.GetLocation()];
        }

        member.Report(Diagnostic.Create(
            Descriptors.OSG1002_IdempotencyKeyPerAttempt,
            made.Syntax.GetLocation(),
            toChange,
            properties,
            made.Syntax.ToString(),
            scope is ILoopOperation ? "the loop" : "the callback"));
    }
}
