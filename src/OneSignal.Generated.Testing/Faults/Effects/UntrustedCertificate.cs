using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.Hosting;
using OneSignal.Generated.Testing.Routing;

namespace OneSignal.Generated.Testing.Faults.Effects;

/// <summary>The connection is reset, and the next one shows a certificate that nobody trusts.</summary>
internal sealed class UntrustedCertificate : FaultEffect
{
    public override string Text => FaultWords.UntrustedCertificate;

    public override ApiAnswer? Alter(SpecOperation? operation, ApiAnswer? answer) => null;

    public override Task SendAsync(Exchange exchange, ApiAnswer? answer)
    {
        exchange.Network.ShowUntrustedCertificate();
        exchange.Connection.Reset();
        return Task.CompletedTask;
    }
}
