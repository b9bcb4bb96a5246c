using OneSignal.Generator.Model;

namespace OneSignal.Generator.Checking.Rules;

/// <summary>As for objects: the name of the type is chosen, not derived.</summary>
internal sealed class EnumHasName : ISpecRule
{
    public string Code => "SPEC0133";

    public string Title => "Every enum is a component";

    public IEnumerable<Fault> Check(SpecIndex spec) =>
        from schema in spec.Schemas
        where schema.Role != SchemaRole.Component && Schema.IsEnum(schema.Node)
        select new Fault(schema.Pointer, $"'{schema.Name}' lists values in place. Move the enum to components/schemas under a name and refer to it.");
}
