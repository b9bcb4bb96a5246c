using OneSignal.Generator.Model;

namespace OneSignal.Generator.Checking.Rules;

/// <summary>One argument stands for the two parts that name a user.</summary>
internal sealed class AliasIsPair : ISpecRule
{
    public string Code => "SPEC0156";

    public string Title => "The label and the id of an alias stand together";

    public IEnumerable<Fault> Check(SpecIndex spec) =>
        from operation in spec.Operations
        let parts = operation.Parameters.Select(use => use.Node.Text(Hint.Alias)).OfType<string>().Distinct(StringComparer.Ordinal).ToList()
        where parts.Count == 1
        select new Fault(operation.Pointer, $"{operation.Name} has the {parts[0]} of an alias alone. Add the other part, or drop {Hint.Alias}.");
}
