using OneSignal.Generator.Model;
using OneSignal.Generator.Reading;

namespace OneSignal.Generator.Checking.Rules;

/// <summary>A method can belong to one group only.</summary>
internal sealed class OneTagOnly : ISpecRule
{
    public string Code => "SPEC0103";

    public string Title => "No operation has several tags";

    public IEnumerable<Fault> Check(SpecIndex spec) =>
        from operation in spec.Operations
        where operation.Node.List("tags") is { Count: > 1 }
        select new Fault(JsonPointer.Append(operation.At("tags"), 1), $"{operation.Name} has several tags. Keep the one of the group it belongs to.");
}
