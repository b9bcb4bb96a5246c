using OneSignal.Generator.Model;

namespace OneSignal.Generator.Checking.Rules;

/// <summary>Telemetry, attributes and tests name an operation by its id; one made of the path changes with the path.</summary>
internal sealed class OperationIdIsThere : ISpecRule
{
    public string Code => "SPEC0104";

    public string Title => "Every operation has an operationId";

    public IEnumerable<Fault> Check(SpecIndex spec) =>
        from operation in spec.Operations
        where string.IsNullOrWhiteSpace(operation.Node.Text("operationId"))
        select new Fault(operation.Pointer, $"{operation.Name} has no operationId. Give it one in camel case, such as 'createNotification'.");
}
