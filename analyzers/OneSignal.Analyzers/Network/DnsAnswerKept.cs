using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Facts;
using OneSignal.Analyzers.Reading;
using OneSignal.Generated.Facts;

namespace OneSignal.Analyzers.Network;

/// <summary>OSG2004: what the name server said of OneSignal's host is kept for longer than it is valid.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DnsAnswerKept : OneSignalAnalyzer
{
    public DnsAnswerKept()
        : base(Descriptors.OSG2004_DnsAnswerKept)
    {
    }

    private protected override void Register(RuleContext context) =>
        context.OnMember(static member =>
        {
            foreach (var query in member.Code.DnsQueries)
            {
                if (query.Arguments is [{ Value: var name }, ..]
                    && Host(name, member) is { } host
                    && OneSignalHosts.IsKnown(host)
                    && KeptAnswer.Find(query, member) is { } kept)
                {
                    member.Report(Diagnostic.Create(
                        Descriptors.OSG2004_DnsAnswerKept,
                        Squiggle.OfCall(query.Syntax),
                        kept.Severity,
                        additionalLocations: null,
                        properties: null,
                        host,
                        kept.Where,
                        NetworkFacts.DnsTimeToLiveSeconds,
                        NetworkFacts.ApiHost));
                }
            }
        });

    /// <summary>A host name, or the host of a URL that is known.</summary>
    private static string? Host(IOperation name, MemberContext member)
    {
        if (name.Unwrap() is IPropertyReferenceOperation { Property: { Name: "Host" or "DnsSafeHost" or "IdnHost" } part, Instance: { } uri }
            && part.ContainingType.Is(member.Symbols.Http.Uri))
        {
            return TextReading.Read(uri, member.Symbols, member.Cancellation) is { } address
                && UrlParts.TryParse(address.Text, out var url)
                    ? url.Host
                    : null;
        }

        return TextReading.Read(name, member.Symbols, member.Cancellation)?.Text.Trim();
    }
}
