using OneSignal.Generator.Model;

namespace OneSignal.Generator.Checking.Rules;

/// <summary>A condition on a property that does not exist can be neither checked nor kept.</summary>
internal sealed class HintNamesProperty : ISpecRule
{
    private static readonly string[] Hints = [Hint.Requires, Hint.Excludes, Hint.RequiresValue];

    public string Code => "SPEC0154";

    public string Title => "Every condition names a property beside it, and a value that the property can have";

    public IEnumerable<Fault> Check(SpecIndex spec) =>
        from property in spec.Schemas
        where property.Role == SchemaRole.Property
        from hint in Hints
        let text = property.Node[hint].AsText()
        where text is not null
        from fault in hint == Hint.RequiresValue ? Condition(spec, property, text) : Names(property, hint, text)
        select fault;

    private static IEnumerable<Fault> Names(SchemaPart property, string hint, string text) =>
        from name in HintVocabulary.Split(text)
        where name.Length > 0
        from fault in Named(property, hint, name)
        select fault;

    private static IEnumerable<Fault> Named(SchemaPart property, string hint, string name)
    {
        var siblings = property.Owner!.Node.Map("properties")!;
        if (name == property.Name)
        {
            yield return new Fault(property.At(hint), $"'{property.Name}' names itself in {hint}. Name another property.");
        }
        else if (!siblings.ContainsKey(name))
        {
            var question = NearestWord.Question(name, siblings.Select(entry => entry.Key));
            yield return new Fault(property.At(hint), $"'{property.Owner.Name}' has no property '{name}'.{question} Use its name on the wire.");
        }
    }

    private static List<Fault> Condition(SpecIndex spec, SchemaPart property, string text)
    {
        if (text.Split('=') is not [var name, var value])
        {
            return [];
        }

        var faults = Named(property, Hint.RequiresValue, name).ToList();
        var values = spec.Resolve(property.Owner!.Node.Map("properties")![name]).List("enum")?.Select(node => node.AsScalarText() ?? "").ToList();
        if (faults.Count == 0 && values is { Count: > 0 } && !values.Contains(value, StringComparer.Ordinal))
        {
            faults.Add(new Fault(
                property.At(Hint.RequiresValue),
                $"'{name}' cannot be '{value}'.{NearestWord.Question(value, values)} Use one of: {string.Join(", ", values)}."));
        }

        return faults;
    }
}
