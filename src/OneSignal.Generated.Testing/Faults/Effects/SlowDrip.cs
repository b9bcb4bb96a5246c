using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.Hosting;

namespace OneSignal.Generated.Testing.Faults.Effects;

/// <summary>The body comes byte by byte, so that no read waits long and the whole never seems to end.</summary>
internal sealed class SlowDrip(TimeSpan interval) : FaultEffect
{
    public override string Text => $"{FaultWords.SlowDrip}={Duration.Write(interval)}";

    public override bool IsAfterProcessing => true;

    public override async Task SendAsync(Exchange exchange, ApiAnswer? answer)
    {
        exchange.Begin(answer!);
        for (var at = 0; at < answer!.Body.Length; at++)
        {
            await exchange.SendAsync(answer.Body.Slice(at, 1)).ConfigureAwait(false);
            await Task.Delay(interval, exchange.Time, exchange.Ended).ConfigureAwait(false);
        }
    }
}
