using System.Text.Json.Nodes;
using OneSignal.Generator.Model;

namespace OneSignal.Generator.Normalising.Passes;

/// <summary>
/// The runtime reads every error by one tolerant reader, so NSwag sees a single response: the success body, under status
/// 200. What kind of method the operation becomes follows from that body.
/// </summary>
internal sealed class ShapeResponses : ISpecPass
{
    public void Apply(NormalisingContext context)
    {
        foreach (var operation in context.Model.Operations())
        {
            Shape(context, operation);
        }
    }

    private static void Shape(NormalisingContext context, OperationNode operation)
    {
        var responses = operation.Node.Map("responses")!;
        var successes = responses.Where(entry => IsSuccess(entry.Key)).ToList();
        if (successes.Count == 0 && responses["default"] is JsonObject fallback)
        {
            successes.Add(new("default", fallback));
        }

        var bodies = successes.Select(entry => entry.Value.Map("content")).ToList();
        var content = bodies.Find(body => body is { Count: > 0 });
        operation.Node[Hint.EmptyAnswer] = content is null || bodies.Exists(body => body is null or { Count: 0 });

        var shaped = new JsonObject { ["description"] = "Success" };
        operation.Node[Hint.Result] = content is null ? "empty" : ShapeContent(context, content, shaped);
        operation.Node["responses"] = new JsonObject { ["200"] = shaped };
    }

    private static string ShapeContent(NormalisingContext context, JsonObject content, JsonObject shaped)
    {
        if (MediaType.JsonSchema(content) is not { } schema)
        {
            return content.Any(entry => MediaType.IsJson(entry.Key)) ? "empty"
                : content.All(entry => MediaType.IsText(entry.Key)) ? "text" : "bytes";
        }

        shaped["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = schema.Detached() } };
        var target = context.Model.Resolve(schema);
        if (target is null || !Schema.IsModel(target))
        {
            return "value";
        }

        target[Hint.IsResponse] = true;
        return "object";
    }

    private static bool IsSuccess(string status) => status.StartsWith('2');
}
