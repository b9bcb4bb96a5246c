using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneSignal.Analyzers.Engine;

namespace OneSignal.Analyzers.Reading;

/// <summary>Code that makes or sets up what carries requests: clients, handlers, connections.</summary>
internal static class TransportSetting
{
    private static readonly HashSet<string> Properties = new(StringComparer.Ordinal)
    {
        "ConnectionLeaseTimeout",
        "DefaultRequestVersion",
        "DnsRefreshTimeout",
        "EnabledSslProtocols",
        "PooledConnectionLifetime",
        "RemoteCertificateValidationCallback",
        "SecurityProtocol",
        "ServerCertificateCustomValidationCallback",
        "ServerCertificateValidationCallback",
        "SslProtocols",
        "Version",
    };

    internal static bool Is(IOperation operation, HttpSymbols http) => operation switch
    {
        IObjectCreationOperation creation => creation.Type.Is(http.HttpClient) || creation.Type.Is(http.SocketsHttpHandler),
        IAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property } } =>
            Properties.Contains(property.Name)
            && (property.ContainingType.IsIn("System.Net.Http")
                || property.ContainingType.IsIn("System.Net")
                || property.ContainingType.IsIn("System.Net.Security")),
        IInvocationOperation { TargetMethod: { Name: "SetHandlerLifetime", IsExtensionMethod: true } } => true,
        _ => false,
    };
}
