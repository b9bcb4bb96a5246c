using OneSignal.Generator.Model;

namespace OneSignal.Generator.Checking.Rules;

/// <summary>A value that the normaliser does not know counts as absent.</summary>
internal sealed class HintValueIsLegal : ISpecRule
{
    public string Code => "SPEC0152";

    public string Title => "Every hint has a value that it takes";

    public IEnumerable<Fault> Check(SpecIndex spec) =>
        from part in spec.Parts
        from entry in part.Node
        let form = HintVocabulary.Find(entry.Key)
        where form is not null && !HintVocabulary.IsList(entry.Key)
        let value = entry.Value.AsScalarText()
        where value is not null && !form.IsLegal(value)
        select new Fault(part.At(entry.Key), $"'{entry.Key}' cannot be '{value}'. Make it {form.Form}.");
}
