using System.Text.Json.Nodes;
using OneSignal.Generator.Model;

namespace OneSignal.Generator.Normalising.Passes;

/// <summary>
/// A JSON body becomes the method's typed argument. A body of any other media type (a form, a file) is handed over by the
/// caller as <c>HttpContent</c>: NSwag's stock handling of those depends on templates that are not used here.
/// </summary>
internal sealed class ShapeRequests : ISpecPass
{
    public void Apply(NormalisingContext context)
    {
        foreach (var operation in context.Model.Operations())
        {
            if (operation.Node.Map("requestBody") is not { } body)
            {
                operation.Node[Hint.Body] = "none";
                continue;
            }

            if (operation.RequestSchema is { } schema)
            {
                operation.Node[Hint.Body] = "json";
                operation.Node["requestBody"] = new JsonObject
                {
                    ["required"] = true,
                    ["x-name"] = "request",
                    ["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = schema.Detached() } },
                };
                continue;
            }

            var types = body.Map("content")?.Select(entry => entry.Key).ToList() ?? [];
            operation.Node[Hint.Body] = types.Count == 0 ? "none" : "content";
            operation.Node.Remove("requestBody");
            if (types.Count > 0)
            {
                context.Report.Add($"left the body of {operation.Id} ({string.Join(", ", types)}) to the caller");
            }
        }
    }
}
