using System.Text.Json.Nodes;
using OneSignal.Generator.Diagnostics;
using OneSignal.Generator.Model;
using OneSignal.Generator.Reading;

namespace OneSignal.Generator.Normalising.Passes;

/// <summary>
/// Hints must reach the templates from where they are used, and NSwag shows none from path items, request bodies,
/// headers or tags: shared parameters, bodies, responses and path items are copied to the operations that use them.
/// </summary>
internal sealed class InlineSharedParts : ISpecPass
{
    public void Apply(NormalisingContext context)
    {
        var model = context.Model;
        foreach (var path in model.Paths.Select(entry => entry.Key).ToList())
        {
            InlinePathItem(context, path);
        }

        foreach (var operation in model.Operations())
        {
            InlineOperation(context, operation);
        }

        foreach (var section in new[] { "parameters", "requestBodies", "responses", "headers", "pathItems", "examples", "links", "callbacks" })
        {
            model.Components.Remove(section);
        }

        LocaliseReferences(context);
    }

    private static void InlinePathItem(NormalisingContext context, string path)
    {
        var paths = context.Model.Paths;
        if (Inlined(context, paths[path]) is not { } item)
        {
            paths.Remove(path);
            return;
        }

        var shared = item.List("parameters");
        var result = new JsonObject();
        foreach (var (key, value) in item.ToList())
        {
            if (SpecModel.IsMethod(key) && value is JsonObject operation)
            {
                item.Remove(key);
                var own = operation.List("parameters") ?? [];
                operation["parameters"] = Joined(context, shared, own);
                result[key] = operation;
            }
        }

        paths[path] = result;
    }

    /// <summary>An operation's own parameter replaces the path item's of the same name and place.</summary>
    private static JsonArray Joined(NormalisingContext context, JsonArray? shared, JsonArray own)
    {
        var byIdentity = new Dictionary<(string?, string?), JsonObject>();
        var order = new List<(string?, string?)>();
        foreach (var parameter in (shared ?? []).Concat(own).Select(node => Inlined(context, node)).OfType<JsonObject>())
        {
            var identity = (parameter.Text("name"), parameter.Text("in"));
            if (!byIdentity.ContainsKey(identity))
            {
                order.Add(identity);
            }

            byIdentity[identity] = parameter.Detached();
        }

        return new JsonArray(order.Select(identity => (JsonNode)byIdentity[identity]).ToArray());
    }

    private static void InlineOperation(NormalisingContext context, OperationNode operation)
    {
        if (operation.Node["requestBody"] is JsonObject body)
        {
            operation.Node["requestBody"] = Inlined(context, body)?.Detached();
        }

        foreach (var parameter in operation.Parameters.OfType<JsonObject>())
        {
            if (parameter["schema"] is null && MediaType.JsonSchema(parameter.Map("content")) is { } schema)
            {
                parameter["schema"] = schema.Detached();
                parameter.Remove("content");
            }
        }

        if (operation.Node.Map("responses") is not { } responses)
        {
            operation.Node["responses"] = new JsonObject();
            return;
        }

        foreach (var status in responses.Select(entry => entry.Key).ToList())
        {
            responses[status] = Inlined(context, responses[status])?.Detached();
        }
    }

    /// <summary>
    /// The target of a reference with the siblings of the reference laid over it: documents in the wild repeat a body's
    /// example or description beside the reference.
    /// </summary>
    private static JsonObject? Inlined(NormalisingContext context, JsonNode? node)
    {
        for (var depth = 0; node is JsonObject map && map.Text("$ref") is { } reference; depth++)
        {
            if (depth > 32)
            {
                throw context.Error(FindingCodes.CircularReference, JsonPointer.Root, $"The reference '{reference}' leads back to itself.");
            }

            var target = JsonPointer.Resolve(context.Model.Root, reference) as JsonObject;
            var merged = target?.Detached() ?? [];
            foreach (var (key, value) in map)
            {
                if (key != "$ref" && !merged.ContainsKey(key))
                {
                    merged[key] = value?.DeepClone();
                }
            }

            node = merged;
        }

        return node as JsonObject;
    }

    /// <summary>A schema may be referred to wherever it stands; only components have names that types can take.</summary>
    private static void LocaliseReferences(NormalisingContext context)
    {
        var model = context.Model;
        var moved = new Dictionary<string, string>(StringComparer.Ordinal);
        SchemaTree.Visit(model, (schema, place) =>
        {
            if (schema.Text("$ref") is not { } reference || Schema.RefName(schema) is { } direct && model.Schemas.ContainsKey(direct)
                && reference == Schema.Reference(direct).Text("$ref"))
            {
                return;
            }

            if (!moved.TryGetValue(reference, out var name))
            {
                name = "Shared" + Naming.CSharpName.Pascal(place.Name);
                while (model.Schemas.ContainsKey(name))
                {
                    name += "Copy";
                }

                moved[reference] = name;
                model.Schemas[name] = JsonPointer.Resolve(model.Root, reference) is JsonObject target ? target.Detached() : new JsonObject();
                context.Report.Add($"made a component of '{reference}', which is referred to in place");
            }

            Schema.Retarget(schema, name);
        });
    }
}
