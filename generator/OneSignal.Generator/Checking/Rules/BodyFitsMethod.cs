namespace OneSignal.Generator.Checking.Rules;

/// <summary>Proxies and servers drop or refuse such a body, and HttpClient may not send it.</summary>
internal sealed class BodyFitsMethod : ISpecRule
{
    public string Code => "SPEC0111";

    public string Title => "GET, HEAD and DELETE have no request body";

    public IEnumerable<Fault> Check(SpecIndex spec) =>
        from operation in spec.Operations
        where operation.Method is "get" or "head" or "delete" && operation.Node.ContainsKey("requestBody")
        select new Fault(operation.At("requestBody"), $"{operation.Name} has a request body, which {operation.Method.ToUpperInvariant()} cannot send reliably. Use query parameters or another method.");
}
