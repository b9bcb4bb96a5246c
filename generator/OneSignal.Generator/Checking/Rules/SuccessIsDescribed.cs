using OneSignal.Generator.Model;

namespace OneSignal.Generator.Checking.Rules;

/// <summary>The type of the result is made of the success answer.</summary>
internal sealed class SuccessIsDescribed : ISpecRule
{
    public string Code => "SPEC0109";

    public string Title => "Every operation has a success answer";

    public IEnumerable<Fault> Check(SpecIndex spec) =>
        from operation in spec.Operations
        where operation.Node.Map("responses")?.Any(entry => entry.Key.StartsWith('2')) != true
        select new Fault(operation.Pointer, $"{operation.Name} has no success answer. Add the status it answers with, such as \"200\", to 'responses'.");
}
