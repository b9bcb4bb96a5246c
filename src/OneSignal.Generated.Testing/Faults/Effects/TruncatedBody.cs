using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.Routing;

namespace OneSignal.Generated.Testing.Faults.Effects;

/// <summary>The first half of the body, as if it were all: whole for HTTP, broken for JSON.</summary>
internal sealed class TruncatedBody : FaultEffect
{
    public override string Text => FaultWords.TruncatedBody;

    public override bool IsAfterProcessing => true;

    public override ApiAnswer? Alter(SpecOperation? operation, ApiAnswer? answer) =>
        answer! with { Body = answer.Body[..(answer.Body.Length / 2)] };
}
