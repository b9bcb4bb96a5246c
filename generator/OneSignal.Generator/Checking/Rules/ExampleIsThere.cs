using System.Text.Json.Nodes;
using OneSignal.Generator.Model;
using OneSignal.Generator.Reading;

namespace OneSignal.Generator.Checking.Rules;

/// <summary>The wire test of an operation sends its request example and reads its success example.</summary>
internal sealed class ExampleIsThere : ISpecRule
{
    public string Code => "SPEC0171";

    public string Title => "Every JSON request and success answer has an example";

    public IEnumerable<Fault> Check(SpecIndex spec)
    {
        foreach (var operation in spec.Operations)
        {
            foreach (var (pointer, node, what) in Bodies(operation))
            {
                var content = spec.Resolve(node).Map("content") ?? [];
                if (content.Any(entry => MediaType.IsJson(entry.Key) && entry.Value is JsonObject media && !Has(media)))
                {
                    yield return new Fault(pointer, $"The {what} of {operation.Name} has no example. Add one that shows several properties.");
                }
            }
        }
    }

    private static bool Has(JsonObject media) => media.ContainsKey("example") || media.Map("examples") is { Count: > 0 };

    private static IEnumerable<(string Pointer, JsonNode? Node, string What)> Bodies(OperationPart operation)
    {
        yield return (operation.At("requestBody"), operation.Node["requestBody"], "request");
        foreach (var (status, response) in operation.Node.Map("responses") ?? [])
        {
            if (status.StartsWith('2'))
            {
                yield return (JsonPointer.Append(operation.At("responses"), status), response, $"answer {status}");
            }
        }
    }
}
