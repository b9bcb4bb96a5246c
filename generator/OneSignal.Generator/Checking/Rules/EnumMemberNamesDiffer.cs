using OneSignal.Generator.Model;
using OneSignal.Generator.Naming;
using OneSignal.Generator.Reading;

namespace OneSignal.Generator.Checking.Rules;

/// <summary>Two values under one name would be one value; the struct has members of its own besides.</summary>
internal sealed class EnumMemberNamesDiffer : ISpecRule
{
    public string Code => "SPEC0163";

    public string Title => "Values of an enum have different names, after they are written as C#";

    public IEnumerable<Fault> Check(SpecIndex spec) => spec.Schemas.Where(schema => Schema.IsEnum(schema.Node)).SelectMany(Clashes);

    private static IEnumerable<Fault> Clashes(SchemaPart schema)
    {
        var values = schema.Node.List("enum")!;
        var names = schema.Node.List(Hint.EnumNames);
        var taken = ReservedNames.Members.Concat(ReservedNames.EnumMembers).ToHashSet(StringComparer.Ordinal);
        taken.Add(schema.Node.Text(Hint.Name) ?? CSharpName.Pascal(schema.Name));
        for (var i = 0; i < values.Count; i++)
        {
            var given = i < names?.Count ? names[i].AsText() : null;
            var value = values[i].AsScalarText() ?? "null";
            var name = CSharpName.Pascal(given ?? value);
            if (!taken.Add(name))
            {
                var place = JsonPointer.Append(schema.At(given is null ? "enum" : Hint.EnumNames), i);
                yield return new Fault(place, $"The value '{value}' of '{schema.Name}' becomes '{name}', which is taken. Give it another name in {Hint.EnumNames}.");
            }
        }
    }
}
