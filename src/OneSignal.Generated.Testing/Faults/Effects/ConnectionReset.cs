using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.Hosting;
using OneSignal.Generated.Testing.Routing;

namespace OneSignal.Generated.Testing.Faults.Effects;

/// <summary>The connection is reset: nothing of an answer, for this request and for the others on the connection.</summary>
internal sealed class ConnectionReset : FaultEffect
{
    public override string Text => FaultWords.Reset;

    public override ApiAnswer? Alter(SpecOperation? operation, ApiAnswer? answer) => null;

    public override Task SendAsync(Exchange exchange, ApiAnswer? answer)
    {
        exchange.Connection.Reset();
        return Task.CompletedTask;
    }
}
