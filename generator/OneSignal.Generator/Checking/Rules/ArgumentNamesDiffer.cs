using OneSignal.Generator.Model;
using OneSignal.Generator.Naming;

namespace OneSignal.Generator.Checking.Rules;

/// <summary>Parameters become arguments of one method or members of one class, beside those that every method has.</summary>
internal sealed class ArgumentNamesDiffer : ISpecRule
{
    public string Code => "SPEC0165";

    public string Title => "Parameters of an operation have different names, after they are written as C#";

    public IEnumerable<Fault> Check(SpecIndex spec)
    {
        foreach (var operation in spec.Operations)
        {
            var own = operation.Parameters.Where(use => use.Node.Text(Hint.Source) is null && use.Node.Text(Hint.Alias) is null).ToLookup(IsArgument);
            var faults = Clashes(operation, own[true].DistinctBy(use => (use.Name, use.Place)), CSharpName.Camel, ReservedNames.Arguments)
                .Concat(Clashes(operation, own[false].DistinctBy(use => (use.Name, use.Place)), CSharpName.Pascal, ReservedNames.Members));
            foreach (var fault in faults)
            {
                yield return fault;
            }
        }
    }

    /// <summary>What must be given is an argument; what may be left out is a member of the query's class.</summary>
    private static bool IsArgument(ParameterUse use) => use.Place == "path" || use.Node.Flag("required");

    private static IEnumerable<Fault> Clashes(
        OperationPart operation, IEnumerable<ParameterUse> uses, Func<string, string> toName, IEnumerable<string> reserved)
    {
        var taken = reserved.ToHashSet(StringComparer.Ordinal);
        foreach (var use in uses)
        {
            var name = toName(use.Node.Text(Hint.Name) ?? use.Name);
            if (!taken.Add(name))
            {
                yield return new Fault(use.Pointer, $"The parameter '{use.Name}' of {operation.Name} becomes '{name}', which is taken. Give it an {Hint.Name}.");
            }
        }
    }
}
