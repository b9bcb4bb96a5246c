namespace OneSignal.Generator.Checking;

/// <summary>
/// One thing that a document written by hand must keep, so that the client made of it has good names and full texts. A
/// rule is a question asked of the whole document; where the answers are printed is not its business.
/// </summary>
internal interface ISpecRule
{
    /// <summary>SPEC01xx; never given to another rule, even when this one is gone.</summary>
    string Code { get; }

    /// <summary>What holds when the rule is kept, as a sentence without full stop.</summary>
    string Title { get; }

    IEnumerable<Fault> Check(SpecIndex spec);
}
