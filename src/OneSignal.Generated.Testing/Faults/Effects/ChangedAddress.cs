using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.Hosting;

namespace OneSignal.Generated.Testing.Faults.Effects;

/// <summary>The request is answered, and the name leads elsewhere from now on. The former address goes on to answer.</summary>
internal sealed class ChangedAddress : FaultEffect
{
    public override string Text => FaultWords.NewAddress;

    public override bool IsAfterProcessing => true;

    public override async Task SendAsync(Exchange exchange, ApiAnswer? answer)
    {
        await exchange.Network.MoveAsync(exchange.Ended).ConfigureAwait(false);
        await exchange.WriteAsync(answer!).ConfigureAwait(false);
    }
}
