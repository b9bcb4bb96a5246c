using OneSignal.Generator.Model;

namespace OneSignal.Generator.Checking.Rules;

/// <summary>A warning that something is old helps only when it names what to use.</summary>
internal sealed class DeprecatedHasReplacement : ISpecRule
{
    public string Code => "SPEC0139";

    public string Title => "Everything deprecated names its replacement";

    public IEnumerable<Fault> Check(SpecIndex spec) =>
        from part in spec.Parts
        where part.Node.Flag("deprecated") && string.IsNullOrWhiteSpace(part.Node.Text(Hint.Replacement))
        select new Fault(part.At("deprecated"), $"'{part.Name}' is deprecated and names nothing to use instead. Add {Hint.Replacement}.");
}
