using OneSignal.Generator.Model;
using OneSignal.Generator.Reading;

namespace OneSignal.Generator.Checking.Rules;

/// <summary>A mistyped name demands nothing and looks as if it did.</summary>
internal sealed class RequiredPropertyExists : ISpecRule
{
    public string Code => "SPEC0135";

    public string Title => "Every required property exists";

    public IEnumerable<Fault> Check(SpecIndex spec) =>
        from schema in spec.Schemas
        let properties = schema.Node.Map("properties")
        from required in (schema.Node.List("required") ?? []).Select((node, index) => (Name: node.AsText(), Index: index))
        where required.Name is not null && properties?.ContainsKey(required.Name) != true
        select new Fault(
            JsonPointer.Append(schema.At("required"), required.Index),
            $"'{schema.Name}' requires '{required.Name}', which is no property of it.{NearestWord.Question(required.Name, properties?.Select(entry => entry.Key) ?? [])} Correct the name or add the property.");
}
