using OneSignal.Generator.Model;

namespace OneSignal.Generator.Checking.Rules;

/// <summary>Names and texts belong to values by their place in the list.</summary>
internal sealed class EnumListsHaveSameLength : ISpecRule
{
    private static readonly string[] Lists = [Hint.EnumNames, Hint.EnumDescriptions];

    public string Code => "SPEC0164";

    public string Title => "Every enum has a name and a description for each value";

    public IEnumerable<Fault> Check(SpecIndex spec)
    {
        foreach (var schema in spec.Schemas.Where(schema => Schema.IsEnum(schema.Node)))
        {
            var values = schema.Node.List("enum")!.Count;
            foreach (var list in Lists)
            {
                if (schema.Node.List(list) is not { } entries)
                {
                    yield return new Fault(schema.Pointer, $"'{schema.Name}' has no {list}. Add one entry for each of its {values} values.");
                }
                else if (entries.Count != values || entries.Any(entry => string.IsNullOrWhiteSpace(entry.AsText())))
                {
                    yield return new Fault(schema.At(list), $"'{schema.Name}' has {values} values and {entries.Texts().Count()} texts in {list}. Give each value one, in the same order.");
                }
            }
        }
    }
}
