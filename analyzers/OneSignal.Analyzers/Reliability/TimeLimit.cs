using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Reading;

namespace OneSignal.Analyzers.Reliability;

/// <summary>What gives a call up when it takes too long.</summary>
/// <param name="Seconds">After how many seconds.</param>
/// <param name="Value">Where that is written, which may be in another member.</param>
/// <param name="IsOfAttempt">Whether the typed client begins again then, with the same key.</param>
internal sealed record TimeLimit(double Seconds, IOperation Value, bool IsOfAttempt = false)
{
    internal const string Timeout = "Timeout";
    internal const string AttemptTimeout = "AttemptTimeout";

    private const int MaxDepth = 4;

    internal static IEnumerable<TimeLimit> Of(ApiCall api, MemberContext member) =>
        (api.IsTyped ? OfOptions(api.Call, member) : OfClient(api.Call, member))
            .Concat(OfToken(api.Call, member))
            .Concat(OfWait(api.Call, member));

    /// <summary>The call's own options come first; then the client's, where it is made or in the type around.</summary>
    private static IEnumerable<TimeLimit> OfOptions(IInvocationOperation call, MemberContext member)
    {
        var library = member.Symbols.Library;
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.Type.Is(library.RequestOptions) == true
                && Creation(argument.Value, member) is { } own
                && MemberWrites.Only(own, Timeout, member.Cancellation) is { } limit)
            {
                return InTime(limit, member);
            }
        }

        var client = (call.Instance?.Unwrap() as IPropertyReferenceOperation)?.Instance;
        if (client is not null
            && Creation(client, member) is { Arguments: [{ Value: var given }, ..] }
            && Creation(given, member) is { } options)
        {
            return InTime(MemberWrites.Only(options, Timeout, member.Cancellation), member)
                .Concat(InTime(MemberWrites.Only(options, AttemptTimeout, member.Cancellation), member, isOfAttempt: true));
        }

        return client?.Unwrap() is ILocalReferenceOperation
            ? []
            : InTime(MemberWrites.OnlyInType(call, Timeout, library.Options, member.Cancellation), member)
                .Concat(InTime(MemberWrites.OnlyInType(call, AttemptTimeout, library.Options, member.Cancellation), member, isOfAttempt: true));
    }

    private static IEnumerable<TimeLimit> OfClient(IInvocationOperation call, MemberContext member)
    {
        if (member.Symbols.Http.RestClient is not null && RestCall.MayBe(call))
        {
            return RestCall.Settings(call, Timeout, member.Cancellation)
                .Concat(RestCall.Settings(call, "MaxTimeout", member.Cancellation))
                .SelectMany(limit => OfEither(limit, member));
        }

        return call.TargetMethod.ContainingType.Is(member.Symbols.Http.HttpClient)
            || call.TargetMethod.ContainingType.Is(member.Symbols.Http.HttpClientJson)
                ? InTime(HttpCall.ClientSetting(call, Timeout, member.Symbols, member.Cancellation), member)
                : InMilliseconds(call.Instance is ILocalReferenceOperation local
                    && LocalUses.Of(local, member.Cancellation).OnlyValue?.Unwrap() is IInvocationOperation made
                        ? MemberWrites.Only(made, Timeout, member.Cancellation)
                        : null);
    }

    private static IEnumerable<TimeLimit> OfToken(IInvocationOperation call, MemberContext member)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.Type is { Name: "CancellationToken" } type
                && type.IsIn("System.Threading")
                && argument.ArgumentKind != ArgumentKind.DefaultValue)
            {
                return OfToken(argument.Value, member, 0);
            }
        }

        return [];
    }

    private static IEnumerable<TimeLimit> OfToken(IOperation token, MemberContext member, int depth)
    {
        if (depth > MaxDepth)
        {
            return [];
        }

        return token.Unwrap() switch
        {
            ILocalReferenceOperation local when LocalUses.Of(local, member.Cancellation).OnlyValue is { } value =>
                OfToken(value, member, depth + 1),
            IPropertyReferenceOperation { Property: { Name: "Token", ContainingType.Name: "CancellationTokenSource" }, Instance: { } source } =>
                OfSource(source, member, depth + 1),
            _ => [],
        };
    }

    /// <summary>What ends a source: the time that it is made with or given later, or another source that it is linked to.</summary>
    private static IEnumerable<TimeLimit> OfSource(IOperation source, MemberContext member, int depth)
    {
        var made = source.Unwrap();
        if (made is ILocalReferenceOperation local)
        {
            var uses = LocalUses.Of(local, member.Cancellation);
            foreach (var use in uses.References)
            {
                if (use.Consumer() is IInvocationOperation { TargetMethod.Name: "CancelAfter", Arguments: [{ Value: var limit }] } call
                    && call.Instance?.Unwrap() == use)
                {
                    foreach (var later in OfEither(limit, member))
                    {
                        yield return later;
                    }
                }
            }

            made = uses.OnlyValue?.Unwrap();
        }

        var limits = made switch
        {
            IObjectCreationOperation { Arguments: [{ Value: var limit }, ..] } => OfEither(limit, member),
            IInvocationOperation { TargetMethod.Name: "CreateLinkedTokenSource" } linked => linked.Arguments
                .SelectMany(static argument => argument.Value.Unwrap() is IArrayCreationOperation { Initializer: { } many }
                    ? many.ElementValues.AsEnumerable()
                    : [argument.Value])
                .SelectMany(token => OfToken(token, member, depth + 1)),
            _ => [],
        };
        foreach (var limit in limits)
        {
            yield return limit;
        }
    }

    /// <summary>The task is waited for only so long.</summary>
    private static IEnumerable<TimeLimit> OfWait(IInvocationOperation call, MemberContext member) =>
        Awaiting.Configured(call).Consumer() is IInvocationOperation
        {
            TargetMethod: { Name: "WaitAsync" or "Wait", ContainingType.Name: "Task" }, Arguments: [{ Value: var limit }, ..],
        }
            ? OfEither(limit, member)
            : [];

    private static IEnumerable<TimeLimit> OfEither(IOperation value, MemberContext member) =>
        value.Unwrap().Type?.SpecialType == SpecialType.System_Int32 ? InMilliseconds(value) : InTime(value, member);

    private static IEnumerable<TimeLimit> InTime(IOperation? value, MemberContext member, bool isOfAttempt = false) =>
        value is not null && Duration.Seconds(value, member.Cancellation) is { } seconds
            ? [new TimeLimit(seconds, value, isOfAttempt)]
            : [];

    private static IEnumerable<TimeLimit> InMilliseconds(IOperation? value) =>
        value is not null && Duration.OfMilliseconds(value) is { } seconds ? [new TimeLimit(seconds, value)] : [];

    private static IObjectCreationOperation? Creation(IOperation value, MemberContext member)
    {
        var made = value.Unwrap();
        return (made is ILocalReferenceOperation local ? LocalUses.Of(local, member.Cancellation).OnlyValue?.Unwrap() : made)
            as IObjectCreationOperation;
    }
}
