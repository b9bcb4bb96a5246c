using System.Text.Json;
using System.Text.Json.Nodes;
using OneSignal.Generator.Model;

namespace OneSignal.Generator.Normalising;

/// <summary>
/// The document that NSwag reads: only what decides a type, and the hints that the templates print. Everything else (texts,
/// examples, keywords that would make NSwag print attributes of its own) stays behind.
/// </summary>
internal static class EffectiveDocument
{
    private static readonly HashSet<string> SchemaKeys = new(StringComparer.Ordinal) { "$ref", "type", "format", "enum" };

    public static JsonObject Build(SpecModel model)
    {
        var paths = new JsonObject();
        foreach (var operation in model.Operations())
        {
            AddOperation(paths, operation);
        }

        var schemas = new JsonObject();
        foreach (var (name, schema) in model.Schemas)
        {
            schemas[name] = BuildSchema((JsonObject)schema!);
        }

        var document = new JsonObject
        {
            ["openapi"] = "3.0.3",
            ["info"] = new JsonObject
            {
                ["title"] = model.Root.Map("info").Text("title") ?? "API",
                ["version"] = model.Root.Map("info")?["version"].AsScalarText() ?? "1",
            },
            ["paths"] = paths,
            ["components"] = new JsonObject { ["schemas"] = schemas },
        };
        CopyHints(model.Root, document);
        return document;
    }

    private static void AddOperation(JsonObject paths, OperationNode operation)
    {
        // Two paths may differ by their query only; NSwag needs keys that differ, the hint has the real path.
        var key = operation.Path.Split('?')[0];
        if (paths.Map(key)?.ContainsKey(operation.Method) == true)
        {
            key += "#" + operation.Id;
        }

        if (paths.Map(key) is not { } item)
        {
            paths[key] = item = [];
        }

        var node = new JsonObject
        {
            ["operationId"] = operation.Id,
            ["tags"] = operation.Node["tags"]!.DeepClone(),
            ["parameters"] = new JsonArray(operation.Parameters.OfType<JsonObject>().Select(parameter => (JsonNode)BuildParameter(parameter)).ToArray()),
        };
        if (operation.Node.Map("requestBody") is { } body)
        {
            var content = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = BuildSchema(operation.RequestSchema!) } };
            node["requestBody"] = new JsonObject { ["required"] = true, ["x-name"] = body["x-name"]!.DeepClone(), ["content"] = content };
        }

        var success = new JsonObject { ["description"] = "Success" };
        if (MediaType.JsonSchema(operation.Node.Map("responses").Map("200").Map("content")) is { } answer)
        {
            success["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = BuildSchema(answer) } };
        }

        node["responses"] = new JsonObject { ["200"] = success };
        CopyHints(operation.Node, node);
        item[operation.Method] = node;
    }

    private static JsonObject BuildParameter(JsonObject parameter)
    {
        var result = new JsonObject
        {
            ["name"] = parameter["name"]!.DeepClone(),
            ["in"] = parameter["in"]!.DeepClone(),
            ["required"] = true,
            ["schema"] = BuildSchema(parameter.Map("schema")!),
        };
        CopyHints(parameter, result);
        return result;
    }

    private static JsonObject BuildSchema(JsonObject schema)
    {
        var result = new JsonObject();
        foreach (var key in SchemaKeys)
        {
            // A list without values lists nothing; NSwag would make an enum of it.
            if (schema[key] is { } value and not JsonArray { Count: 0 })
            {
                result[key] = value.DeepClone();
            }
        }

        if (schema.Map("properties") is { } properties)
        {
            var built = new JsonObject();
            foreach (var (name, property) in properties)
            {
                built[name] = BuildSchema((JsonObject)property!);
            }

            result["properties"] = built;
        }

        foreach (var key in new[] { "items", "additionalProperties" })
        {
            if (schema.Map(key) is { } child)
            {
                result[key] = BuildSchema(child);
            }
        }

        if (!Schema.IsReference(schema) && schema.Map("properties") is not null)
        {
            result["additionalProperties"] = false;
        }

        CopyHints(schema, result);
        return result;
    }

    /// <summary>
    /// Absent and false are the same to a template; only what says something is copied. A map would be parsed as a schema.
    /// </summary>
    private static void CopyHints(JsonObject from, JsonObject to)
    {
        foreach (var (key, value) in from)
        {
            var isHint = key.StartsWith(Hint.Prefix, StringComparison.Ordinal) || key is Hint.EnumNames or Hint.EnumDescriptions;
            var saysNothing = value is null or JsonObject || (value is JsonArray && key.StartsWith(Hint.Prefix, StringComparison.Ordinal))
                || (value is JsonValue scalar && (scalar.GetValueKind() == JsonValueKind.False || value.AsText() is ""));
            if (isHint && !saysNothing)
            {
                to[key] = value!.DeepClone();
            }
        }
    }
}
