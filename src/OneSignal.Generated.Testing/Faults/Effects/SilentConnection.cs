using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.Hosting;
using OneSignal.Generated.Testing.Routing;

namespace OneSignal.Generated.Testing.Faults.Effects;

/// <summary>Nothing leaves the server any more on this connection, pings neither: it is open for the client alone.</summary>
internal sealed class SilentConnection : FaultEffect
{
    public override string Text => FaultWords.Silence;

    public override ApiAnswer? Alter(SpecOperation? operation, ApiAnswer? answer) => null;

    public override Task SendAsync(Exchange exchange, ApiAnswer? answer)
    {
        exchange.Connection.Silence();
        return Task.Delay(Timeout.InfiniteTimeSpan, exchange.Ended);
    }
}
