using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.Hosting;
using OneSignal.Generated.Testing.Routing;

namespace OneSignal.Generated.Testing.Faults.Effects;

/// <summary>The connection is reset, and for a time nobody listens: new connections are refused.</summary>
internal sealed class Outage(TimeSpan duration) : FaultEffect
{
    public override string Text => $"{FaultWords.ConnectionRefused}={Duration.Write(duration)}";

    public override ApiAnswer? Alter(SpecOperation? operation, ApiAnswer? answer) => null;

    public override async Task SendAsync(Exchange exchange, ApiAnswer? answer)
    {
        await exchange.Network.GoDownAsync().ConfigureAwait(false);
        exchange.Connection.Reset();
        try
        {
            await Task.Delay(duration, exchange.Time, exchange.Stopping).ConfigureAwait(false);
        }
        finally
        {
            if (!exchange.Stopping.IsCancellationRequested)
            {
                await exchange.Network.GoUpAsync().ConfigureAwait(false);
            }
        }
    }
}
