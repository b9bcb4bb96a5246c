using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Facts;
using OneSignal.Analyzers.Reading;
using OneSignal.Generated.Facts;

namespace OneSignal.Analyzers.Network;

/// <summary>
/// The part of OSG2003 about IHttpClientFactory. It throws a handler away after two minutes unless it is told otherwise, so what
/// matters is what it is told.
/// </summary>
internal static class FactoryLifetime
{
    internal static void Report(MemberContext member, IInvocationOperation call)
    {
        if (call.Arguments is not [.., { Value: var lifetime }]
            || !(Duration.Seconds(lifetime, member.Cancellation) is { } seconds && seconds > NetworkFacts.DnsTimeToLiveSeconds)
            || !IsForOneSignal(call, member)
            || EndsConnections(call, member))
        {
            return;
        }

        var place = lifetime.Syntax.GetLocation();
        ConnectionLifetime.Report(
            member,
            place,
            DiagnosticSeverity.Warning,
            seconds,
            "the handler lifetime",
            Replacements.Of((place, Duration.Expression(NetworkFacts.DnsTimeToLiveSeconds, call))));
    }

    /// <summary>Whether the operation is in what the factory is told to make its handlers with.</summary>
    internal static bool Owns(IOperation operation)
    {
        for (var around = operation.Parent; around is not null; around = around.Parent)
        {
            if (around is IInvocationOperation { TargetMethod: var method } && MakesHandler(method))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The chain of calls that the lifetime is set in says whose client it is.</summary>
    private static bool IsForOneSignal(IInvocationOperation call, MemberContext member)
    {
        var hosts = member.Code.Urls
            .Where(use => call.Syntax.Span.Contains(use.Value.Syntax.Span))
            .Select(use => TextReading.Read(use.Value, member.Symbols, member.Cancellation) is { } text
                && UrlParts.TryParse(text.Text, out var url) ? url.Host : null)
            .OfType<string>()
            .ToList();
        if (hosts.Count > 0)
        {
            return hosts.TrueForAll(OneSignalHosts.IsKnown);
        }

        // The registration's own handler ends its connections; another one in its place need not.
        var chain = Chain(call, member).ToList();
        return chain.Exists(chained => chained.TargetMethod.TypeArguments.Any(argument => argument.Is(member.Symbols.Library.Client)))
            || (chain.Exists(chained => chained.TargetMethod.ContainingType.Is(member.Symbols.Library.Registration))
                && chain.Exists(static chained => MakesHandler(chained.TargetMethod)));
    }

    /// <summary>The calls before one, also by way of a variable that holds the builder.</summary>
    private static IEnumerable<IInvocationOperation> Chain(IInvocationOperation call, MemberContext member)
    {
        IOperation? current = call;
        for (var depth = 0; current is not null && depth < 32; depth++)
        {
            current = current.Unwrap();
            if (current is ILocalReferenceOperation local)
            {
                current = LocalUses.Of(local, member.Cancellation).OnlyValue;
            }
            else if (current is IInvocationOperation chained)
            {
                yield return chained;
                current = chained.Instance ?? (chained.TargetMethod.IsExtensionMethod ? chained.Arguments[0].Value : null);
            }
            else
            {
                yield break;
            }
        }
    }

    private static bool MakesHandler(IMethodSymbol method) =>
        method.Name is "ConfigurePrimaryHttpMessageHandler" or "UseSocketsHttpHandler" or "ConfigureHttpMessageHandlerBuilder";

    /// <summary>A handler that ends its connections by itself may live on: the chain sets that, somewhere before or after.</summary>
    private static bool EndsConnections(IInvocationOperation call, MemberContext member)
    {
        var statement = call.Syntax.FirstAncestorOrSelf<StatementSyntax>()?.Span ?? call.Syntax.Span;
        return member.Code.TransportSettings.OfType<ISimpleAssignmentOperation>().Any(setting =>
            statement.Contains(setting.Syntax.Span)
            && setting.Target is IPropertyReferenceOperation { Property.Name: ConnectionLifetime.Property }
            && Duration.Seconds(setting.Value, member.Cancellation) is <= NetworkFacts.DnsTimeToLiveSeconds);
    }
}
