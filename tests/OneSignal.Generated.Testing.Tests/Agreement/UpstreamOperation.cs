using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Routing;
using OneSignal.Generator.Reading;

namespace OneSignal.Generated.Testing.Tests.Agreement;

/// <summary>An operation as one of OneSignal's documents describes it.</summary>
internal sealed class UpstreamOperation
{
    private readonly JsonObject _node;

    public UpstreamOperation(UpstreamDocument document, SpecOperation ours, JsonObject node)
    {
        Document = document;
        Ours = ours;
        _node = node;
    }

    public UpstreamDocument Document { get; }

    /// <summary>The same operation in our document.</summary>
    public SpecOperation Ours { get; }

    public IEnumerable<string> Successes => Responses.Select(response => response.Key).Where(status => status.StartsWith('2'));

    /// <summary>Every status that is named by a number.</summary>
    public IEnumerable<int> Statuses => Responses.Select(response => response.Key).Where(status => status != "default")
        .Select(status => int.Parse(status, System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>The schema of the body; null for an operation without one.</summary>
    public JsonNode? Body => _node["requestBody"]?["content"]?["application/json"]?["schema"];

    private JsonObject Responses => _node["responses"]!.AsObject();

    public bool Documents(int status) => Responses.ContainsKey(Text(status));

    /// <summary>The schema of the answer with a status; null when it has none.</summary>
    public JsonNode? Schema(int status) => Content(status)?["schema"];

    /// <summary>The examples of the answer with a status that are JSON.</summary>
    public IEnumerable<JsonNode> Examples(int status)
    {
        if (Content(status) is not { } content)
        {
            return [];
        }

        return (content["examples"] as JsonObject ?? [])
            .Select(example => example.Value!["value"])
            .Append(content["example"])
            .OfType<JsonNode>();
    }

    private JsonNode? Content(int status)
    {
        var response = Responses[Text(status)];
        if (response?["$ref"] is { } reference)
        {
            response = JsonPointer.Resolve(Document.Root, (string)reference!);
        }

        return response?["content"]?["application/json"];
    }

    private static string Text(int status) => status.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
