using OneSignal.Generator.Model;

namespace OneSignal.Generator.Checking.Rules;

/// <summary>The description is what a caller reads beside the argument.</summary>
internal sealed class ParameterIsDescribed : ISpecRule
{
    public string Code => "SPEC0124";

    public string Title => "Every parameter and header has a description";

    public IEnumerable<Fault> Check(SpecIndex spec) =>
        from part in spec.Parts
        where part.Kind is SpecPartKind.Parameter or SpecPartKind.Header && string.IsNullOrWhiteSpace(part.Node.Text("description"))
        select new Fault(part.Pointer, $"'{part.Name}' has no description. Say its effect, unit and limits, and what holds when it is absent.");
}
