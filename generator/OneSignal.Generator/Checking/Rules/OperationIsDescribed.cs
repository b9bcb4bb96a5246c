using OneSignal.Generator.Model;

namespace OneSignal.Generator.Checking.Rules;

/// <summary>What a caller must know beyond the name: effect, limits, what must be set.</summary>
internal sealed class OperationIsDescribed : ISpecRule
{
    public string Code => "SPEC0107";

    public string Title => "Every operation has a description";

    public IEnumerable<Fault> Check(SpecIndex spec) =>
        from operation in spec.Operations
        where string.IsNullOrWhiteSpace(operation.Node.Text("description"))
        select new Fault(operation.Pointer, $"{operation.Name} has no description. Say its effect, its limits and what a caller would not guess.");
}
