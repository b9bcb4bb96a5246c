using OneSignal.Generator.Model;
using OneSignal.Generator.Naming;
using OneSignal.Generator.Reading;

namespace OneSignal.Generator.Checking.Rules;

/// <summary>Two properties that differ in case or underscores only become one member, as does one named like its type.</summary>
internal sealed class MemberNamesDiffer : ISpecRule
{
    public string Code => "SPEC0162";

    public string Title => "Members of a type have different names, after they are written as C#";

    public IEnumerable<Fault> Check(SpecIndex spec)
    {
        var answers = spec.Operations.Select(operation => Schema.RefName(operation.SuccessSchema ?? [])).ToHashSet(StringComparer.Ordinal);
        return spec.Schemas
            .Where(schema => Schema.HasProperties(schema.Node) && !Schema.IsRuntime(schema.Node))
            .SelectMany(schema => Clashes(schema, isAnswer: schema.Role == SchemaRole.Component && answers.Contains(schema.Name)));
    }

    private static IEnumerable<Fault> Clashes(SchemaPart schema, bool isAnswer)
    {
        var taken = ReservedNames.Members
            .Concat(isAnswer ? ReservedNames.ResponseMembers : [])
            .ToDictionary(name => name, name => "every object of its kind has already", StringComparer.Ordinal);
        taken[schema.Node.Text(Hint.Name) ?? CSharpName.Pascal(schema.Name)] = "is the name of its type";
        foreach (var (wire, property) in schema.Node.Map("properties")!)
        {
            var name = CSharpName.Pascal(property.Text(Hint.Name) ?? wire);
            if (!taken.TryAdd(name, $"'{wire}' has become already"))
            {
                yield return new Fault(
                    JsonPointer.Append(schema.At("properties"), wire),
                    $"The property '{wire}' becomes the member '{name}', which {taken[name]}. Give it an {Hint.Name}.");
            }
        }
    }
}
