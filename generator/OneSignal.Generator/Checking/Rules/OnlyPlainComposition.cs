namespace OneSignal.Generator.Checking.Rules;

/// <summary>What these words mean for a C# type is open to reading; a flat object and a union say it plainly.</summary>
internal sealed class OnlyPlainComposition : ISpecRule
{
    private static readonly (string Word, string Advice)[] Words =
    [
        ("allOf", "Write one flat object, or a reference with its description beside it"),
        ("anyOf", "Use oneOf for a real union"),
        ("not", "Say the condition in the description"),
        ("discriminator", "Let each branch require the properties that tell it apart"),
    ];

    public string Code => "SPEC0137";

    public string Title => "No schema uses allOf, anyOf, not or discriminator";

    public IEnumerable<Fault> Check(SpecIndex spec) =>
        from schema in spec.Schemas
        from word in Words
        where schema.Node.ContainsKey(word.Word)
        select new Fault(schema.At(word.Word), $"'{word.Word}' is not used in this document. {word.Advice}.");
}
