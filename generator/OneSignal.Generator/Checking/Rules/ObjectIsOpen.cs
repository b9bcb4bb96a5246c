using System.Text.Json;
using System.Text.Json.Nodes;

namespace OneSignal.Generator.Checking.Rules;

/// <summary>The client keeps fields it does not know; a closed object would make a new field of the server an error.</summary>
internal sealed class ObjectIsOpen : ISpecRule
{
    public string Code => "SPEC0140";

    public string Title => "No object is closed to fields that are not listed";

    public IEnumerable<Fault> Check(SpecIndex spec) =>
        from schema in spec.Schemas
        where schema.Node["additionalProperties"] is JsonValue value && value.GetValueKind() == JsonValueKind.False
        select new Fault(schema.At("additionalProperties"), $"'{schema.Name}' forbids fields that it does not list, and servers add some. Remove 'additionalProperties: false'.");
}
