using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.Hosting;
using OneSignal.Generated.Testing.Routing;

namespace OneSignal.Generated.Testing.Faults.Effects;

/// <summary>No answer comes, for as long as the client waits.</summary>
internal sealed class LostAnswer : FaultEffect
{
    public override string Text => FaultWords.NoAnswer;

    public override ApiAnswer? Alter(SpecOperation? operation, ApiAnswer? answer) => null;

    public override Task SendAsync(Exchange exchange, ApiAnswer? answer) =>
        Task.Delay(Timeout.InfiniteTimeSpan, exchange.Ended);
}
