using OneSignal.Generator.Model;

namespace OneSignal.Generator.Checking.Rules;

/// <summary>The walk over all pages is generated; it needs the items, the parameter to set, and what to set it to.</summary>
internal sealed class PagingIsComplete : ISpecRule
{
    private static readonly string[] Details = [Hint.PagingItems, Hint.PagingNext, Hint.PagingParam];

    public string Code => "SPEC0155";

    public string Title => "Paging hints are complete and name what exists";

    public IEnumerable<Fault> Check(SpecIndex spec) =>
        from operation in spec.Operations
        from fault in operation.Node.Text(Hint.Paging) is { } kind ? Paged(spec, operation, kind) : Unpaged(operation)
        select fault;

    private static IEnumerable<Fault> Unpaged(OperationPart operation) =>
        from hint in Details
        where operation.Node.ContainsKey(hint)
        select new Fault(operation.At(hint), $"'{hint}' says nothing without {Hint.Paging}. Add {Hint.Paging} or remove it.");

    private static IEnumerable<Fault> Paged(SpecIndex spec, OperationPart operation, string kind)
    {
        var answer = spec.Resolve(operation.SuccessSchema).Map("properties");
        var needed = kind == "offset" ? Details.Where(hint => hint != Hint.PagingNext) : Details;
        foreach (var hint in needed.Where(hint => !operation.Node.ContainsKey(hint)))
        {
            yield return new Fault(operation.At(Hint.Paging), $"Paging of the kind '{kind}' needs {hint}. Add it beside {Hint.Paging}.");
        }

        if (operation.Node.Text(Hint.PagingItems) is { } items && Schema.Type(spec.Resolve(answer?[items]) ?? []) != "array")
        {
            yield return new Fault(operation.At(Hint.PagingItems), $"The answer of {operation.Name} has no list '{items}'. Name the property that holds the items.");
        }

        if (operation.Node.Text(Hint.PagingNext) is { } next && answer?.ContainsKey(next) != true)
        {
            yield return new Fault(operation.At(Hint.PagingNext), $"The answer of {operation.Name} has no property '{next}'. Name the one that leads to the next page.");
        }

        if (operation.Node.Text(Hint.PagingParam) is { } parameter && !operation.Parameters.Any(use => use.Name == parameter && use.Place == "query"))
        {
            yield return new Fault(operation.At(Hint.PagingParam), $"{operation.Name} has no query parameter '{parameter}'. Name the one that asks for the next page.");
        }
    }
}
