using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Reading;

namespace OneSignal.Analyzers.Network;

/// <summary>OSG2006: a client for OneSignal that takes any certificate, or only the one that is served today.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CertificateUnchecked : OneSignalAnalyzer
{
    public CertificateUnchecked()
        : base(Descriptors.OSG2006_CertificateUnchecked)
    {
    }

    private protected override void Register(RuleContext context) =>
        context.OnMember(static member =>
        {
            foreach (var setting in member.Code.TransportSettings)
            {
                if (setting is IAssignmentOperation { Target: IPropertyReferenceOperation target } assignment
                    && target.Property.Name.EndsWith("ValidationCallback", StringComparison.Ordinal)
                    && CertificateCallback.Fault(assignment.Value, member.Cancellation) is { } fault
                    && Destination.IsForOneSignal(assignment, member))
                {
                    member.Report(Diagnostic.Create(
                        Descriptors.OSG2006_CertificateUnchecked,
                        assignment.Target.Syntax.GetLocation(),
                        fault));
                }
            }
        });
}
