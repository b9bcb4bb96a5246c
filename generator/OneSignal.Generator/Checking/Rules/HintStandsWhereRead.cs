namespace OneSignal.Generator.Checking.Rules;

/// <summary>A hint is read where the templates need it; elsewhere it does nothing and looks as if it did.</summary>
internal sealed class HintStandsWhereRead : ISpecRule
{
    public string Code => "SPEC0153";

    public string Title => "Every hint stands where it is read";

    public IEnumerable<Fault> Check(SpecIndex spec) =>
        from part in spec.Parts
        from key in part.Node.Select(entry => entry.Key)
        let form = HintVocabulary.Find(key)
        where form is not null && !form.Places.Contains(part.Kind)
        select new Fault(part.At(key), $"'{key}' is not read here. Move it to {Listed(form.Places)}.");

    private static string Listed(IEnumerable<SpecPartKind> places) => string.Join(" or ", places.Select(place => place switch
    {
        SpecPartKind.Operation => "an operation",
        SpecPartKind.Parameter => "a parameter",
        SpecPartKind.Property => "a property",
        SpecPartKind.SecurityScheme => "a security scheme",
        _ => "a schema",
    }));
}
