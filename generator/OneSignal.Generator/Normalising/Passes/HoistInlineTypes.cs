using OneSignal.Generator.Model;
using OneSignal.Generator.Naming;

namespace OneSignal.Generator.Normalising.Passes;

/// <summary>
/// NSwag names inline objects and enums by its own rules (<c>Response23</c>, <c>Foo_bar</c>). Each becomes a component
/// named for the place where it stands.
/// </summary>
internal sealed class HoistInlineTypes : ISpecPass
{
    private static readonly string[] Annotations = ["description", "nullable", "deprecated", "readOnly", "writeOnly"];

    public void Apply(NormalisingContext context)
    {
        var model = context.Model;
        var names = new NameScope(model.Schemas.Select(entry => CSharpName.Pascal(entry.Key)));
        SchemaTree.Rewrite(model, (schema, place) =>
        {
            if (place.Role == SchemaRole.Component || !Schema.IsNamedType(schema))
            {
                return schema;
            }

            var name = names.Claim(schema.Text(Hint.Name) is { } given && place.Role != SchemaRole.Property ? given : place.Name, "Type");
            var reference = Schema.Reference(name);
            // What was said of the use stays with the use; the type keeps what was said of itself.
            foreach (var key in Annotations)
            {
                if (schema[key] is { } value)
                {
                    reference[key] = value.DeepClone();
                }
            }

            foreach (var (key, value) in schema.Where(entry => Hint.Authored.Contains(entry.Key)).ToList())
            {
                reference[key] = value?.DeepClone();
                if (key != Hint.Runtime)
                {
                    schema.Remove(key);
                }
            }

            schema.Remove("nullable");
            schema.Remove("deprecated");
            model.Schemas[name] = schema.Detached();
            context.Report.Add($"made the component {name} of an inline {(Schema.IsEnum(schema) ? "enum" : "object")}");
            return reference;
        });
    }
}
