using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.Hosting;

namespace OneSignal.Generated.Testing.Faults.Effects;

/// <summary>The request is answered, and the connection takes no further ones.</summary>
internal sealed class GoAway : FaultEffect
{
    public override string Text => FaultWords.GoAway;

    public override bool IsAfterProcessing => true;

    public override Task SendAsync(Exchange exchange, ApiAnswer? answer)
    {
        exchange.SayGoodbye();
        return exchange.WriteAsync(answer!).AsTask();
    }
}
