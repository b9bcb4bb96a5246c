using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.Hosting;

namespace OneSignal.Generated.Testing.Faults.Effects;

/// <summary>Status, headers and half of the body, and then the answer breaks off.</summary>
internal sealed class BrokenOffBody : FaultEffect
{
    public override string Text => FaultWords.BrokenOffBody;

    public override bool IsAfterProcessing => true;

    public override Task SendAsync(Exchange exchange, ApiAnswer? answer)
    {
        // The server ends what did not keep its promise: the stream with HTTP/2, the connection with HTTP/1.1. To abort the
        // request would be too much: the client's system would throw away what it had received.
        exchange.Begin(answer!);
        return exchange.SendAsync(answer!.Body[..(answer.Body.Length / 2)]);
    }
}
