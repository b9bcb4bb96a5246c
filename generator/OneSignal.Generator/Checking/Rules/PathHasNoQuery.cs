namespace OneSignal.Generator.Checking.Rules;

/// <summary>OpenAPI matches paths without their query; a placeholder in one is sent as it is written.</summary>
internal sealed class PathHasNoQuery : ISpecRule
{
    public string Code => "SPEC0122";

    public string Title => "No path holds a query string";

    public IEnumerable<Fault> Check(SpecIndex spec) =>
        from part in spec.Parts
        where part.Kind == SpecPartKind.PathItem && part.Name.Contains('?', StringComparison.Ordinal)
        select new Fault(part.Pointer, $"The path '{part.Name}' holds a query string. Declare what follows '?' as parameters with 'in: query'.");
}
