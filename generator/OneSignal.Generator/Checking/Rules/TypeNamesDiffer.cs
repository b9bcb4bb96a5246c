using OneSignal.Generator.Model;
using OneSignal.Generator.Naming;

namespace OneSignal.Generator.Checking.Rules;

/// <summary>Schemas, groups, query classes and the runtime share one namespace.</summary>
internal sealed class TypeNamesDiffer : ISpecRule
{
    public string Code => "SPEC0161";

    public string Title => "Types have different names, after they are written as C#";

    public IEnumerable<Fault> Check(SpecIndex spec)
    {
        var taken = ReservedNames.Types.ToDictionary(name => name, _ => "the runtime", StringComparer.Ordinal);
        foreach (var operation in spec.Operations)
        {
            if (operation.Node.List("tags").Texts().FirstOrDefault() is { } tag)
            {
                var group = CSharpName.Pascal(tag);
                taken[group + "Client"] = $"the group {group}";
                taken[$"{group}{operation.Node.Text(Hint.Method)}Query"] = $"the query of {operation.Name}";
            }
        }

        foreach (var schema in spec.Components.Where(BecomesType))
        {
            var name = schema.Node.Text(Hint.Name) ?? CSharpName.Pascal(schema.Name);
            if (!taken.TryAdd(name, $"the schema '{schema.Name}'"))
            {
                yield return new Fault(schema.Pointer, $"The schema '{schema.Name}' becomes the type '{name}', which is taken by {taken[name]}. Rename it or give it an {Hint.Name}.");
            }
        }
    }

    private static bool BecomesType(SchemaPart schema) => !Schema.IsRuntime(schema.Node)
        && (Schema.HasProperties(schema.Node) || Schema.IsEnum(schema.Node) || schema.Node.ContainsKey("oneOf"));
}
