using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.Routing;

namespace OneSignal.Generated.Testing.Faults.Effects;

/// <summary>The status of the answer without its body.</summary>
internal sealed class EmptyBody : FaultEffect
{
    public override string Text => FaultWords.EmptyBody;

    public override bool IsAfterProcessing => true;

    public override ApiAnswer? Alter(SpecOperation? operation, ApiAnswer? answer) => answer! with { Body = default };
}
