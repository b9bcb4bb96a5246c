using OneSignal.Generator.Model;

namespace OneSignal.Generator.Checking.Rules;

/// <summary>A type that stands where it is used gets a name made of that place, which changes when the place does.</summary>
internal sealed class ObjectHasName : ISpecRule
{
    public string Code => "SPEC0132";

    public string Title => "Every object with properties is a component";

    public IEnumerable<Fault> Check(SpecIndex spec) =>
        from schema in spec.Schemas
        where schema.Role != SchemaRole.Component && Schema.HasProperties(schema.Node)
        select new Fault(schema.Pointer, $"'{schema.Name}' describes an object in place. Move it to components/schemas under a name and refer to it.");
}
