using OneSignal.Generator.Model;

namespace OneSignal.Generator.Checking.Rules;

/// <summary>The description becomes the summary of the member; beside a reference it says what the use is for.</summary>
internal sealed class PropertyIsDescribed : ISpecRule
{
    public string Code => "SPEC0131";

    public string Title => "Every property has a description, also beside a reference";

    public IEnumerable<Fault> Check(SpecIndex spec) =>
        from schema in spec.Schemas
        where schema.Role == SchemaRole.Property && string.IsNullOrWhiteSpace(schema.Node.Text("description"))
        select new Fault(schema.Pointer, $"The property '{schema.Name}' has no description. Say its effect, unit, limit and what else must be set.");
}
