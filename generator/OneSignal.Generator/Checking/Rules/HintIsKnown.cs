namespace OneSignal.Generator.Checking.Rules;

/// <summary>An unknown hint is passed over in silence, and what it was to say is lost.</summary>
internal sealed class HintIsKnown : ISpecRule
{
    public string Code => "SPEC0150";

    public string Title => "Every hint is known";

    public IEnumerable<Fault> Check(SpecIndex spec) =>
        from part in spec.Parts
        from key in part.Node.Select(entry => entry.Key)
        where HintVocabulary.LooksLikeHint(key) && HintVocabulary.Find(key) is null
        select new Fault(part.At(key), $"'{key}' is no hint.{NearestWord.Question(key, HintVocabulary.Names)} Correct or remove it.");
}
