using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Facts;
using OneSignal.Analyzers.Reading;
using OneSignal.Generated.Facts;

namespace OneSignal.Analyzers.Reliability;

/// <summary>The raw HTTP side of OSG1001: a body whose every member can be seen, and the key is not among them.</summary>
internal static class UnkeyedBody
{
    internal static void Report(MemberContext context, IOperation request)
    {
        if (HttpCall.Of(request, context.Symbols, context.Cancellation) is not { Body: { } body } call
            || OperationRoutes.Find(call.Method, call.Url) is not { IdempotencyKeyProperty: { } key } operation)
        {
            return;
        }

        var shape = BodyReading.Read(body, context.Symbols, context.Cancellation);
        if (operation.IdempotencyItemsProperty is not { } items)
        {
            ReportObject(context, request, operation, key, shape, body);
            return;
        }

        if (shape.Members is { } members && members.TryGetValue(items, out var list))
        {
            foreach (var item in list.Items)
            {
                ReportObject(context, request, operation, key, item, body);
            }
        }
    }

    private static void ReportObject(
        MemberContext context,
        IOperation request,
        OperationFact operation,
        string key,
        BodyShape shape,
        IOperation body)
    {
        if (shape is not { Members: { } members, IsComplete: true, Syntax: { } written }
            || members.ContainsKey(key)
            || (operation.FormerIdempotencyKeyProperty is { } former && members.ContainsKey(former)))
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

        context.Report(Diagnostic.Create(
            Descriptors.OSG1001_IdempotencyKeyMissing,
            Place(request, written, body),
            toChange,
            properties,
            (operation.IdempotencyItemsProperty is null ? "" : "An item of ") + operation.HttpMethod + " " + operation.Path,
            "'" + key + "'",
            Repeat.Of(request, context.Cancellation).Consequence()));
    }

    /// <summary>Where the body is made. A text over many lines is too much to underline: there, the call.</summary>
    private static Location Place(IOperation request, SyntaxNode written, IOperation body)
    {
        if (!Squiggle.IsInMember(written, request))
        {
            return body.Syntax.GetLocation();
        }

        return written is BaseObjectCreationExpressionSyntax or AnonymousObjectCreationExpressionSyntax
            || Squiggle.IsOnOneLine(written)
                ? Squiggle.OfCreation(written)
                : Squiggle.OfCall(request.Syntax);
    }
}
