namespace OneSignal.Generated.Testing.Tests.Agreement;

/// <summary>One point in which the simulator and one of OneSignal's documents differ.</summary>
/// <param name="Document">The document.</param>
/// <param name="Operation">The operation, by our id.</param>
/// <param name="Point">What differs, always in the same words.</param>
internal sealed record Disagreement(string Document, string Operation, string Point)
{
    public override string ToString() => $"| {Document} | {Operation} | {Point} |";
}
