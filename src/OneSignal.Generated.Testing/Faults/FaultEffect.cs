using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.Hosting;
using OneSignal.Generated.Testing.Routing;

namespace OneSignal.Generated.Testing.Faults;

/// <summary>What a fault does to a request that meets it.</summary>
internal abstract class FaultEffect
{
    /// <summary>The word for it, followed by what it was made with: <c>late=5s</c>.</summary>
    public abstract string Text { get; }

    /// <summary>Whether the request is carried out all the same, even if the fault does not ask for it.</summary>
    public virtual bool IsAfterProcessing => false;

    /// <summary>What the client gets to see; null when that is nothing.</summary>
    /// <param name="operation">What was called; null when nothing is there.</param>
    /// <param name="answer">The answer to the request; null when it was not carried out.</param>
    public virtual ApiAnswer? Alter(SpecOperation? operation, ApiAnswer? answer) => answer;

    /// <summary>Brings about what the client sees.</summary>
    /// <param name="exchange">The request under way.</param>
    /// <param name="answer">What <see cref="Alter"/> returned.</param>
    public virtual Task SendAsync(Exchange exchange, ApiAnswer? answer) => exchange.WriteAsync(answer!).AsTask();
}
