using OneSignal.Generator.Model;

namespace OneSignal.Generator.Checking.Rules;

/// <summary>A path parameter that the path has no place for would never be sent.</summary>
internal sealed class PathParameterIsInPath : ISpecRule
{
    public string Code => "SPEC0121";

    public string Title => "Every path parameter has a placeholder in its path";

    public IEnumerable<Fault> Check(SpecIndex spec) =>
        from operation in spec.Operations
        let placeholders = PathTemplate.Placeholders(operation.Path).ToList()
        from use in operation.Parameters
        where use.Place == "path" && !placeholders.Contains(use.Name, StringComparer.Ordinal)
        select new Fault(use.Pointer, $"The path of {operation.Name} has no '{{{use.Name}}}'.{NearestWord.Question(use.Name, placeholders)} Correct the name or remove the parameter.");
}
