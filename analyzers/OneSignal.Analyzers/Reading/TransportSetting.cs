using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneSignal.Analyzers.Engine;

namespace OneSignal.Analyzers.Reading;

/// <summary>Code that makes or sets up what carries requests: clients, handlers, connections.</summary>
internal static class TransportSetting
{
    private static readonly HashSet<string> Properties = new(StringComparer.Ordinal)
    {
        "AttemptTimeout",
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
        "Timeout",
        "Version",
    };

    internal static bool Is(IOperation operation, OneSignalSymbols symbols) => operation switch
    {
        IObjectCreationOperation creation =>
            creation.Type.Is(symbols.Http.HttpClient) || creation.Type.Is(symbols.Http.SocketsHttpHandler),
        IAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property } } =>
            Properties.Contains(property.Name)
            && (property.ContainingType.IsIn("System.Net.Http")
                || property.ContainingType.IsIn("System.Net")
                || property.ContainingType.IsIn("System.Net.Security")
                || property.ContainingType.IsIn("RestSharp")
                || property.ContainingType.Is(symbols.Library.Options)),
        IInvocationOperation { TargetMethod: { Name: "SetHandlerLifetime", IsExtensionMethod: true } } => true,
        _ => false,
    };
}
