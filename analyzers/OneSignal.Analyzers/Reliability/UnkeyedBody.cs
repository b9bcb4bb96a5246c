using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Facts;
using OneSignal.Analyzers.Reading;
using OneSignal.Generated.Facts;

namespace OneSignal.Analyzers.Reliability;

/// <summary>The raw HTTP side of OSG1001: a body whose every member can be seen, and the key is not among them.</summary>
internal static class UnkeyedBody
{
    internal static void Report(OperationAnalysisContext context, OneSignalSymbols symbols)
    {
        if (HttpCall.Of(context.Operation, symbols, context.CancellationToken) is not { Body: { } body } call
            || OperationRoutes.Find(call.Method, call.Url) is not { IdempotencyKeyProperty: { } key } operation)
        {
            return;
        }

        var shape = BodyReading.Read(body, symbols, context.CancellationToken);
        if (operation.IdempotencyItemsProperty is not { } items)
        {
            ReportObject(context, operation, key, shape, body);
            return;
        }

        if (shape.Members is { } members && members.TryGetValue(items, out var list))
        {
            foreach (var item in list.Items)
            {
                ReportObject(context, operation, key, shape.IsShared ? item with { IsShared = true } : item, body);
            }
        }
    }

    private static void ReportObject(
        OperationAnalysisContext context,
        OperationFact operation,
        string key,
        BodyShape shape,
        IOperation body)
    {
        if (shape is not { Members: { } members, IsComplete: true, Syntax: { } written }
            || members.ContainsKey(key)
            || members.Keys.Any(name => FormerKeyNames.Contains(operation, name)))
        {
            return;
        }

        var properties = ImmutableDictionary<string, string?>.Empty;
        Location[] toChange = [];
        if (written is AnonymousObjectCreationExpressionSyntax)
        {
            properties = properties
                .Add(RuleProperties.Member, key)
                .Add(RuleProperties.Value, "global::System.Guid.NewGuid()");
            toChange = [written.GetLocation()];
        }

        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.OSG1001_IdempotencyKeyMissing,
            Place(context.Operation, written, shape.IsShared, body),
            toChange,
            properties,
            (operation.IdempotencyItemsProperty is null ? "" : "An item of ") + operation.HttpMethod + " " + operation.Path,
            "'" + key + "'"));
    }

    /// <summary>Where the body is made, unless that is used elsewhere too or is text over many lines: then where it is sent.</summary>
    private static Location Place(IOperation call, SyntaxNode written, bool isShared, IOperation body)
    {
        var isInCall = body.Syntax.Span.Contains(written.Span);
        if (written is BaseObjectCreationExpressionSyntax or AnonymousObjectCreationExpressionSyntax && (isInCall || !isShared))
        {
            return Squiggle.OfCreation(written);
        }

        var argument = isInCall ? written : body.Syntax;
        return Squiggle.IsOnOneLine(argument) ? argument.GetLocation() : Squiggle.OfCall(call.Syntax);
    }
}
