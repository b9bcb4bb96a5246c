using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Facts;
using OneSignal.Analyzers.Reading;
using OneSignal.Generated.Facts;

namespace OneSignal.Analyzers.Reliability;

/// <summary>An idempotency key that a member sends.</summary>
/// <param name="Value">What the key is set to.</param>
/// <param name="Sending">The call that sends it.</param>
/// <param name="Request">Where the request that carries it is made, or its body.</param>
internal sealed record SentKey(IOperation Value, IOperation Sending, IOperation Request);

/// <summary>Finds the idempotency keys of the requests that are made in a member: typed ones and bodies of raw calls.</summary>
internal static class SentKeys
{
    internal static IEnumerable<SentKey> In(MemberContext member)
    {
        foreach (var call in member.Code.ClientCalls)
        {
            if (member.Symbols.Library.TakesKey(call.TargetMethod))
            {
                foreach (var key in Typed(member, call))
                {
                    yield return key;
                }
            }
        }

        foreach (var request in member.Code.Requests)
        {
            if (HttpCall.Of(request, member.Symbols, member.Cancellation) is { Body: { } body } http
                && OperationRoutes.Find(http.Method, http.Url) is { IdempotencyKeyProperty: { } name } operation)
            {
                foreach (var key in Raw(member, request, body, name, operation))
                {
                    yield return key;
                }
            }
        }
    }

    private static IEnumerable<SentKey> Typed(MemberContext member, IInvocationOperation call)
    {
        var library = member.Symbols.Library;
        foreach (var argument in call.Arguments)
        {
            var value = argument.Value.Unwrap();
            if (value.Type is not { } type
                || library.KeyMembersOf(type) is not { Key: { } name }
                || RequestHistory.Of(value, library, member.Cancellation) is not { } request)
            {
                continue;
            }

            if (request.ValueOf(name) is { } key)
            {
                yield return new SentKey(key, call, request.Origin);
            }
        }
    }

    private static IEnumerable<SentKey> Raw(
        MemberContext member,
        IOperation request,
        IOperation body,
        string name,
        OperationFact operation)
    {
        var shape = BodyReading.Read(body, member.Symbols, member.Cancellation);
        if (operation.IdempotencyItemsProperty is { } items)
        {
            var list = shape.Members is { } members && members.TryGetValue(items, out var found) ? found.Items : ImmutableArray<BodyShape>.Empty;
            return list.SelectMany(item => Of(item));
        }

        return Of(shape);

        IEnumerable<SentKey> Of(BodyShape carrier) =>
            carrier.Members is { } all && all.TryGetValue(name, out var key) && key.Value is { } value && Squiggle.IsInMember(value.Syntax, request)
                ? [new SentKey(value, request, body)]
                : [];
    }
}
