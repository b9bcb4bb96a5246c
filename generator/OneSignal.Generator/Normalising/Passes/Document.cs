using System.Text.Json.Nodes;
using OneSignal.Generator.Model;

namespace OneSignal.Generator.Normalising.Passes;

/// <summary>
/// Makes the text of the XML docs: every type, member, operation and parameter gets a summary, and its limits and
/// conditions, which stand in the document as keywords and hints, are said in sentences. A foreign document that says
/// nothing of a member gets at least its name on the wire.
/// </summary>
internal sealed class Document : ISpecPass
{
    public void Apply(NormalisingContext context)
    {
        var model = context.Model;
        var tags = model.Root.List("tags")?.OfType<JsonObject>().ToLookup(tag => tag.Text("name"), tag => tag.Text("description"));
        foreach (var operation in model.Operations())
        {
            DocumentOperation(operation, tags?[operation.Node.Text(Hint.Group)].FirstOrDefault());
        }

        foreach (var (name, node) in model.Schemas)
        {
            DocumentType(model, name, (JsonObject)node!);
        }
    }

    private static void DocumentOperation(OperationNode operation, string? groupText)
    {
        var node = operation.Node;
        var call = $"{operation.Method.ToUpperInvariant()} {node.Text(Hint.Path)}";
        var description = DocText.Clean(node.Text("description"));
        var summary = DocText.Clean(node.Text("summary"));
        node[Hint.GroupDoc] = DocText.Clean(groupText) is { Length: > 0 } text ? text : $"Operations on {node.Text(Hint.Group)}.";
        node[Hint.Summary] = DocText.Sentence(summary.Length > 0 ? summary : description.Length > 0 ? description : $"Calls {call}");
        node[Hint.Remarks] = DocText.Join(
            summary.Length > 0 ? description : "",
            $"{DocText.Code(call)}.",
            node.Text(Hint.RateLimit) is { } limit ? $"Rate limit: {DocText.Sentence(DocText.Clean(limit))}" : "",
            node.Text(Hint.Plan) is { } plan ? $"Plan: {DocText.Sentence(DocText.Clean(plan))}" : "",
            Unsettled(node));
        node[Hint.Reference] = Link(node.Map("externalDocs").Text("url"));
        node[Hint.Obsolete] = Obsolete(node);
        foreach (var parameter in operation.Parameters.OfType<JsonObject>())
        {
            parameter[Hint.Summary] = Summary(parameter.Text("description"), parameter.Text("name")!);
        }
    }

    private static void DocumentType(SpecModel model, string name, JsonObject schema)
    {
        schema[Hint.Summary] = Summary(schema.Text("description"), name);
        schema[Hint.Remarks] = Unsettled(schema);
        foreach (var (wire, node) in schema.Map("properties")?.ToList() ?? [])
        {
            if (node is JsonObject property)
            {
                var description = property.Text("description") ?? model.Resolve(property).Text("description");
                property[Hint.Summary] = Summary(description, wire);
                property[Hint.Remarks] = DocText.Join(LimitSentences.For(property), Unsettled(property));
                property[Hint.Obsolete] = Obsolete(property);
                LimitHints.Add(property);
            }
        }

        if (schema.List("enum") is { } values)
        {
            var given = schema.List(Hint.EnumDescriptions);
            var texts = new JsonArray();
            for (var i = 0; i < values.Count; i++)
            {
                texts.Add((JsonNode)Summary(given is not null && i < given.Count ? given[i].AsText() : null, values[i].AsScalarText() ?? ""));
            }

            schema[Hint.EnumDescriptions] = texts;
        }
    }

    private static string Summary(string? description, string wire) =>
        DocText.Clean(description) is { Length: > 0 } text ? DocText.Sentence(text) : $"{DocText.Code(DocText.Clean(wire))} on the wire.";

    private static string Unsettled(JsonObject node) =>
        node.Text(Hint.Unsettled) is { } note ? "Not settled by OneSignal's documents: " + DocText.Sentence(DocText.Clean(note)) : "";

    /// <summary>In the form in which no character of it can end an attribute; null for what is no address on the web.</summary>
    private static string? Link(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "https" or "http"
            ? address.AbsoluteUri.Replace("'", "%27", StringComparison.Ordinal)
            : null;

    private static string? Obsolete(JsonObject node)
    {
        if (!node.Flag("deprecated"))
        {
            return null;
        }

        return node.Text(Hint.Replacement) is { } replacement
            ? $"Deprecated by OneSignal. Use instead: {DocText.Plain(replacement)}."
            : "Deprecated by OneSignal.";
    }
}
