using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OneSignal.Analyzers.Engine;
using OneSignal.Analyzers.Reading;

namespace OneSignal.Analyzers.Security;

/// <summary>OSG3005: an Authorization header for OneSignal that is not the word Key and the key.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AuthorizationScheme : OneSignalAnalyzer
{
    public AuthorizationScheme()
        : base(Descriptors.OSG3005_AuthorizationScheme)
    {
    }

    private protected override void Register(RuleContext context) =>
        context.OnMember(static member =>
        {
            foreach (var header in member.Code.AuthorizationHeaders)
            {
                if (SchemeFault.Of(header, member.Symbols, member.Cancellation) is { } fault
                    && (fault.HasKey || Destination.IsOneSignal(header.Holder, header.Operation, member)))
                {
                    member.Report(Diagnostic.Create(
                        Descriptors.OSG3005_AuthorizationScheme,
                        fault.Place,
                        fault.Severity,
                        fault.Fix.Places,
                        fault.Fix.Properties,
                        fault.What));
                }
            }
        });
}
