using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.Hosting;

namespace OneSignal.Generated.Testing.Faults.Effects;

/// <summary>The answer comes, but late.</summary>
internal sealed class LateAnswer(TimeSpan delay) : FaultEffect
{
    public override string Text => $"{FaultWords.Late}={Duration.Write(delay)}";

    public override bool IsAfterProcessing => true;

    public override async Task SendAsync(Exchange exchange, ApiAnswer? answer)
    {
        await Task.Delay(delay, exchange.Time, exchange.Ended).ConfigureAwait(false);
        await exchange.WriteAsync(answer!).ConfigureAwait(false);
    }
}
