using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Reading;
using OneSignal.Generated.Facts;

namespace OneSignal.Analyzers.Network;

/// <summary>OSG2003: connections to OneSignal that live longer than the answer of the name server they were opened by.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConnectionLifetime : OneSignalAnalyzer
{
    internal const string Property = "PooledConnectionLifetime";

    public ConnectionLifetime()
        : base(Descriptors.OSG2003_ConnectionLifetime)
    {
    }

    private protected override void Register(RuleContext context) =>
        context.OnMember(static member =>
        {
            foreach (var setting in member.Code.TransportSettings)
            {
                switch (setting)
                {
                    case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment
                        when target.Property.Name is Property or "ConnectionLeaseTimeout" or "DnsRefreshTimeout":
                        AnalyzeSetting(member, assignment, target);
                        break;
                    case IInvocationOperation call:
                        FactoryLifetime.Report(member, call);
                        break;
                    case IObjectCreationOperation creation when creation.Type.Is(member.Symbols.Http.HttpClient):
                        LongLivedClient.Report(member, creation);
                        break;
                    case IObjectCreationOperation handler:
                        AnalyzeHandler(member, handler);
                        break;
                }
            }
        });

    internal static void Report(
        MemberContext member,
        Location place,
        DiagnosticSeverity severity,
        double seconds,
        string what,
        Replacements fix) =>
        member.Report(Diagnostic.Create(
            Descriptors.OSG2003_ConnectionLifetime,
            place,
            severity,
            fix.Places,
            fix.Properties,
            double.IsInfinity(seconds) ? "without end" : FormattableString.Invariant($"for {seconds:0.###} seconds"),
            NetworkFacts.DnsTimeToLiveSeconds,
            what));

    private static void AnalyzeSetting(MemberContext member, ISimpleAssignmentOperation assignment, IPropertyReferenceOperation target)
    {
        var seconds = target.Property.Name == Property
            ? Duration.Seconds(assignment.Value, member.Cancellation)
            : Duration.OfMilliseconds(assignment.Value);
        if (!(seconds > NetworkFacts.DnsTimeToLiveSeconds)
            || (target.Property.Name == Property && FactoryChain.Around(assignment) is not null)
            || !Destination.IsForOneSignal(assignment, member))
        {
            return;
        }

        var allowed = target.Property.Name == Property
            ? Duration.Expression(NetworkFacts.DnsTimeToLiveSeconds, assignment)
            : NetworkFacts.DnsTimeToLiveSeconds + "_000";
        var place = assignment.Value.Syntax.GetLocation();
        Report(member, place, DiagnosticSeverity.Warning, seconds.Value, target.Property.Name, Replacements.Of((place, allowed)));
    }

    private static void AnalyzeHandler(MemberContext member, IObjectCreationOperation handler)
    {
        if (LongLivedClient.SetsLifetime(handler, member)
            || FactoryChain.Around(handler) is not null
            || LongLivedClient.IsDisposedHere(handler)
            || !Destination.IsForOneSignal(handler, member))
        {
            return;
        }

        Report(
            member,
            Squiggle.OfCreation(handler.Syntax),
            DiagnosticSeverity.Warning,
            double.PositiveInfinity,
            Property,
            HandlerEdit.Of(handler));
    }
}
