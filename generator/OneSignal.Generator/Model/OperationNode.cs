using System.Text.Json.Nodes;

namespace OneSignal.Generator.Model;

/// <summary>One operation of the document: where it is called and the map that describes it.</summary>
internal sealed record OperationNode(string Path, string Method, JsonObject Node)
{
    public string Id => Node.Text("operationId") ?? $"{Method} {Path}";

    public JsonArray Parameters
    {
        get
        {
            if (Node.List("parameters") is { } parameters)
            {
                return parameters;
            }

            var created = new JsonArray();
            Node["parameters"] = created;
            return created;
        }
    }

    /// <summary>The schema of the JSON body of the request, or null.</summary>
    public JsonObject? RequestSchema => MediaType.JsonSchema(Node.Map("requestBody").Map("content"));
}
