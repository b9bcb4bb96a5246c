namespace OneSignal.Generator.Checking.Rules;

/// <summary>Of two parameters with one name and place, one would be lost.</summary>
internal sealed class ParameterStandsOnce : ISpecRule
{
    public string Code => "SPEC0123";

    public string Title => "No operation names a parameter twice";

    public IEnumerable<Fault> Check(SpecIndex spec) =>
        from operation in spec.Operations
        from same in operation.Parameters.GroupBy(use => (use.Name, use.Place))
        from use in same.Skip(1)
        select new Fault(use.Pointer, $"{operation.Name} has the {use.Place} parameter '{use.Name}' already. Remove one of the two.");
}
