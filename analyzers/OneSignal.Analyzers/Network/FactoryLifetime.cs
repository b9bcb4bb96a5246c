using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OneSignal.Analyzers.Engine;
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
            || !FactoryChain.IsForOneSignal(call, member)
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
