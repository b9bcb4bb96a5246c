using OneSignal.Generator.Model;

namespace OneSignal.Generator.Checking.Rules;

/// <summary>Examples feed the docs, the wire tests and the simulator; one that does not fit teaches a wrong call.</summary>
internal sealed class ExampleFitsSchema : ISpecRule
{
    public string Code => "SPEC0170";

    public string Title => "Every example and default fits its schema";

    public IEnumerable<Fault> Check(SpecIndex spec)
    {
        var check = new ExampleCheck(spec);
        foreach (var part in spec.Parts)
        {
            var isSchema = part.Kind is SpecPartKind.Schema or SpecPartKind.Property;
            if ((isSchema ? part.Node : part.Node.Map("schema")) is not { } schema)
            {
                continue;
            }

            foreach (var example in Examples.Of(part).Concat(isSchema ? Examples.DefaultOf(part) : []))
            {
                foreach (var fault in check.Run(example.Value, schema, example.Pointer))
                {
                    yield return fault;
                }
            }
        }
    }
}
