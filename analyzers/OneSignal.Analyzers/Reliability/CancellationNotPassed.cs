using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Reading;

namespace OneSignal.Analyzers.Reliability;

/// <summary>OSG1011: a cancellation token is at hand and a call does not get it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CancellationNotPassed : OneSignalAnalyzer
{
    public CancellationNotPassed()
        : base(Descriptors.OSG1011_CancellationNotPassed)
    {
    }

    private protected override void Register(RuleContext context) =>
        context.OnMember(static member =>
        {
            foreach (var api in member.ApiCalls)
            {
                if (api.Call.SemanticModel is { } model
                    && Missing(api.Call) is { } missing
                    && !IsCleanUp(api.Call)
                    && TokensAround(api.Call.Syntax, model, member.Cancellation) is [var token, ..] tokens)
                {
                    Report(member, api.Call, missing, token, tokens.Count == 1);
                }
            }
        });

    /// <summary>The parameter that could be given a token and is not, of the method or of its overload that has one more.</summary>
    private static IParameterSymbol? Missing(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { } parameter && IsToken(parameter.Type))
            {
                return argument.ArgumentKind == ArgumentKind.DefaultValue ? parameter : null;
            }
        }

        foreach (var overload in method.ContainingType.GetMembers(method.Name).OfType<IMethodSymbol>())
        {
            if (overload.Parameters.Length == method.Parameters.Length + 1
                && overload.Arity == method.Arity
                && overload.IsStatic == method.IsStatic
                && IsToken(overload.Parameters[overload.Parameters.Length - 1].Type)
                && method.OriginalDefinition.Parameters.Zip(
                    overload.Parameters,
                    static (one, other) => SymbolEqualityComparer.Default.Equals(one.Type, other.Type)).All(static same => same))
            {
                return overload.Parameters[overload.Parameters.Length - 1];
            }
        }

        return null;
    }

    /// <summary>What is to happen even when, or just because, the work was cancelled.</summary>
    private static bool IsCleanUp(IInvocationOperation call)
    {
        for (IOperation inside = call; inside.Parent is { } around; inside = around)
        {
            switch (around)
            {
                case ITryOperation attempt when attempt.Finally == inside:
                case ICatchClauseOperation { ExceptionType.Name: "OperationCanceledException" or "TaskCanceledException" }:
                    return true;
                case IAnonymousFunctionOperation or ILocalFunctionOperation:
                    return false;
            }
        }

        return false;
    }

    /// <summary>The parameters with tokens of the innermost function that has any.</summary>
    private static List<string> TokensAround(SyntaxNode call, SemanticModel model, CancellationToken cancellation)
    {
        foreach (var function in Function.Around(call, model, cancellation))
        {
            var tokens = function.Parameters
                .Where(static parameter => IsToken(parameter.Type) && parameter is { RefKind: RefKind.None, IsDiscard: false } && parameter.Name != "_")
                .Select(static parameter => parameter.Name)
                .ToList();
            if (tokens.Count > 0)
            {
                return tokens;
            }
        }

        return [];
    }

    private static void Report(MemberContext member, IInvocationOperation call, IParameterSymbol parameter, string token, bool isOnly)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        Location[] toChange = [];
        if (isOnly && call.Syntax is InvocationExpressionSyntax { ArgumentList: { } arguments })
        {
            properties = properties.Add(RuleProperties.Value, token);
            var before = parameter.Ordinal - (call.TargetMethod.IsExtensionMethod && call.Instance is null ? ReceiverOf(call) : 0);
            if (arguments.Arguments.Count != before || arguments.Arguments.Any(static argument => argument.NameColon is not null))
            {
                properties = properties.Add(RuleProperties.Member, parameter.Name);
            }

            toChange = [arguments.GetLocation()];
        }

        member.Report(Diagnostic.Create(
            Descriptors.OSG1011_CancellationNotPassed,
            Squiggle.OfCall(call.Syntax),
            toChange,
            properties,
            call.TargetMethod.Name,
            token));
    }

    /// <summary>One when the receiver of an extension method stands before the dot, and not among the arguments.</summary>
    private static int ReceiverOf(IInvocationOperation call) =>
        call.Syntax is InvocationExpressionSyntax invocation
        && call.Arguments.Length > 0
        && !invocation.ArgumentList.Span.Contains(call.Arguments[0].Syntax.Span)
            ? 1
            : 0;

    private static bool IsToken(ITypeSymbol type) => type.Name == "CancellationToken" && type.IsIn("System.Threading");
}
