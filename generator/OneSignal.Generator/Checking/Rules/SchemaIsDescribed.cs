using OneSignal.Generator.Model;

namespace OneSignal.Generator.Checking.Rules;

/// <summary>The description becomes the summary of the type.</summary>
internal sealed class SchemaIsDescribed : ISpecRule
{
    public string Code => "SPEC0130";

    public string Title => "Every component schema has a description";

    public IEnumerable<Fault> Check(SpecIndex spec) =>
        from schema in spec.Components
        where string.IsNullOrWhiteSpace(schema.Node.Text("description"))
        select new Fault(schema.Pointer, $"The schema '{schema.Name}' has no description. Say what it stands for.");
}
