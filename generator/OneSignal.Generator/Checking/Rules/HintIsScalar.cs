using System.Text.Json.Nodes;

namespace OneSignal.Generator.Checking.Rules;

/// <summary>NSwag parses a hint that is a map with a <c>type</c> as a schema; templates print scalars.</summary>
internal sealed class HintIsScalar : ISpecRule
{
    public string Code => "SPEC0151";

    public string Title => "Every hint is a single text, number or true";

    public IEnumerable<Fault> Check(SpecIndex spec) =>
        from part in spec.Parts
        from entry in part.Node
        where HintVocabulary.Find(entry.Key) is not null && !HintVocabulary.IsList(entry.Key) && entry.Value is not JsonValue
        select new Fault(part.At(entry.Key), $"'{entry.Key}' must be a single value. Write several as one text, separated by commas.");
}
