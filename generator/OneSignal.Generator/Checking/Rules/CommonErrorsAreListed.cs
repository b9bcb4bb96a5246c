using OneSignal.Generator.Model;

namespace OneSignal.Generator.Checking.Rules;

/// <summary>Any call can be limited or meet a server that is down; the simulator and the docs take the statuses from here.</summary>
internal sealed class CommonErrorsAreListed : ISpecRule
{
    private static readonly string[] Statuses = ["429", "503"];

    public string Code => "SPEC0110";

    public string Title => "Every operation lists 429 and 503";

    public IEnumerable<Fault> Check(SpecIndex spec) =>
        from operation in spec.Operations
        let missing = Statuses.Where(status => operation.Node.Map("responses")?.ContainsKey(status) != true).ToList()
        where missing.Count > 0
        select new Fault(
            operation.Node.ContainsKey("responses") ? operation.At("responses") : operation.Pointer,
            $"{operation.Name} does not list {string.Join(" and ", missing)}. Any call can meet them: refer to the shared responses.");
}
