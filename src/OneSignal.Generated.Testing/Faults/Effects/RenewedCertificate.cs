using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.Hosting;

namespace OneSignal.Generated.Testing.Faults.Effects;

/// <summary>The request is answered, the connection takes no further ones, and the next shows a new certificate.</summary>
internal sealed class RenewedCertificate : FaultEffect
{
    public override string Text => FaultWords.NewCertificate;

    public override bool IsAfterProcessing => true;

    public override Task SendAsync(Exchange exchange, ApiAnswer? answer)
    {
        exchange.Network.RenewCertificate();
        exchange.SayGoodbye();
        return exchange.WriteAsync(answer!).AsTask();
    }
}
