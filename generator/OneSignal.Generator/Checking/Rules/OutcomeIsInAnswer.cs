using OneSignal.Generator.Model;

namespace OneSignal.Generator.Checking.Rules;

/// <summary>Callers are told to look at it, so it has to be there.</summary>
internal sealed class OutcomeIsInAnswer : ISpecRule
{
    public string Code => "SPEC0157";

    public string Title => "The property that tells whether a call did anything is in the answer";

    public IEnumerable<Fault> Check(SpecIndex spec) =>
        from operation in spec.Operations
        let outcome = operation.Node.Text(Hint.Outcome)
        where outcome is not null && spec.Resolve(operation.SuccessSchema).Map("properties")?.ContainsKey(outcome) != true
        select new Fault(
            operation.At(Hint.Outcome),
            $"The answer of {operation.Name} has no property '{outcome}'. Name the one that is empty when nothing was done.");
}
