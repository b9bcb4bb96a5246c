using OneSignal.Generator.Model;

namespace OneSignal.Generator.Checking.Rules;

/// <summary>A path without its part is another path; OpenAPI demands the word all the same.</summary>
internal sealed class PathParameterIsRequired : ISpecRule
{
    public string Code => "SPEC0125";

    public string Title => "Every path parameter is required";

    public IEnumerable<Fault> Check(SpecIndex spec) =>
        from part in spec.Parts
        where part.Kind == SpecPartKind.Parameter && part.Node.Text("in") == "path" && !part.Node.Flag("required")
        select new Fault(part.Pointer, $"The path parameter '{part.Name}' is not required. Add 'required: true'.");
}
