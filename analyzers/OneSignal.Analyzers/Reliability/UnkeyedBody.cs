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
        if (HttpCall.Of(request, context.Symbols, context.Cancellation) is { Body: { } body } call)
        {
            foreach (var (operation, shape) in Find(call, context))
            {
                Report(context, request, operation, shape, body);
            }
        }
    }

    /// <summary>Whether the request certainly carries something that has no key.</summary>
    internal static bool Is(HttpCall call, MemberContext context) => Find(call, context).Any();

    /// <summary>The parts of the body that lack a key: the whole, or its items where each carries one.</summary>
    private static IEnumerable<(OperationFact Operation, BodyShape Carrier)> Find(HttpCall call, MemberContext context)
    {
        if (call.Body is null
            || OperationRoutes.Find(call.Method, call.Url) is not { IdempotencyKeyProperty: { } key } operation)
        {
            return [];
        }

        var shape = BodyReading.Read(call.Body, context.Symbols, context.Cancellation);
        IEnumerable<BodyShape> carriers = [shape];
        if (operation.IdempotencyItemsProperty is { } items)
        {
            carriers = shape.Members is { } members && members.TryGetValue(items, out var list) ? list.Items.AsEnumerable() : [];
        }

        return carriers
            .Where(carrier => carrier is { Members: { } all, IsComplete: true, Syntax: not null }
                && !all.ContainsKey(key)
                && !(operation.FormerIdempotencyKeyProperty is { } former && all.ContainsKey(former)))
            .Select(carrier => (operation, carrier));
    }

    private static void Report(MemberContext context, IOperation request, OperationFact operation, BodyShape shape, IOperation body)
    {
        var (key, written) = (operation.IdempotencyKeyProperty!, shape.Syntax!);
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
            Repeat.Of(request, context).Consequence()));
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
