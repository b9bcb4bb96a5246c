using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Reading;
using OneSignal.Generated.Facts;

namespace OneSignal.Analyzers.Network;

/// <summary>OSG2005: the TLS versions for OneSignal are chosen by the program and not by the system.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TlsPinned : OneSignalAnalyzer
{
    // SslProtocols and SecurityProtocolType give TLS 1.2 and later the bits from here on, two for each version.
    private const int FirstServedBit = 0x400;

    public TlsPinned()
        : base(Descriptors.OSG2005_TlsPinned)
    {
    }

    private protected override void Register(RuleContext context) =>
        context.OnMember(static member =>
        {
            foreach (var setting in member.Code.TransportSettings)
            {
                if (setting is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment
                    && target.Property.Name is "SecurityProtocol" or "SslProtocols" or "EnabledSslProtocols"
                    && assignment.Value.ConstantValue is { HasValue: true, Value: int and not 0 and var versions })
                {
                    Analyze(member, assignment, target.Property, versions);
                }
            }
        });

    private static void Analyze(MemberContext member, ISimpleAssignmentOperation assignment, IPropertySymbol property, int versions)
    {
        if (!Destination.IsForOneSignal(assignment, member))
        {
            return;
        }

        // Without a version that OneSignal serves no connection comes about. With one it works until that one is given up.
        var place = assignment.Value.Syntax.GetLocation();
        var none = property.Type.Name == "SecurityProtocolType" ? "SystemDefault" : "None";
        var type = property.Type.ToMinimalDisplayString(assignment.SemanticModel!, assignment.Syntax.SpanStart);
        var fix = property.Type.GetMembers(none).IsEmpty ? Replacements.None : Replacements.Of((place, type + "." + none));
        member.Report(Diagnostic.Create(
            Descriptors.OSG2005_TlsPinned,
            place,
            versions >= FirstServedBit ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
            fix.Places,
            fix.Properties,
            versions >= FirstServedBit
                ? "are pinned, so that a later one will never be used"
                : "end below " + NetworkFacts.MinimumTlsVersion + ", which OneSignal refuses",
            none));
    }
}
