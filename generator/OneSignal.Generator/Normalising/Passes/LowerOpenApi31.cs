using System.Text.Json;
using System.Text.Json.Nodes;
using OneSignal.Generator.Model;

namespace OneSignal.Generator.Normalising.Passes;

/// <summary>
/// NSwag reads OpenAPI 3.0: of 3.1 it takes a list of types but not <c>anyOf</c> with null, <c>const</c> or schemas that
/// are just <c>true</c>. Everything 3.1 adds is said here in the words of 3.0.
/// </summary>
internal sealed class LowerOpenApi31 : ISpecPass
{
    public void Apply(NormalisingContext context)
    {
        var model = context.Model;
        var version = model.Root.Text("openapi") ?? "";
        model.Root["openapi"] = "3.0.3";
        model.Root.Remove("webhooks");
        model.Root.Remove("jsonSchemaDialect");
        var lowered = 0;
        SchemaTree.Visit(model, (schema, _) => lowered += Lower(schema) ? 1 : 0);
        if (lowered > 0)
        {
            context.Report.Add($"said {lowered} schemas of version {version} in the words of 3.0");
        }
    }

    private static bool Lower(JsonObject schema)
    {
        var changed = false;
        if (schema.List("type") is { } types)
        {
            changed = true;
            var names = types.Texts().ToList();
            if (names.Remove("null"))
            {
                schema["nullable"] = true;
            }

            schema.Remove("type");
            if (names.Count == 1)
            {
                schema["type"] = names[0];
            }
            else if (names.Count > 1 && !schema.ContainsKey("anyOf"))
            {
                schema["anyOf"] = new JsonArray(names.Select(name => (JsonNode)Branch(schema, name)).ToArray());
                schema.Remove("items");
                schema.Remove("properties");
            }
        }
        else if (schema.Text("type") == "null")
        {
            changed = true;
            schema.Remove("type");
            schema["nullable"] = true;
            schema["enum"] = new JsonArray((JsonNode?)null);
        }

        if (schema.ContainsKey("const"))
        {
            changed = true;
            schema["enum"] = new JsonArray(schema["const"]?.DeepClone());
            schema.Remove("const");
        }

        foreach (var key in new[] { "exclusiveMinimum", "exclusiveMaximum" })
        {
            if (schema[key] is JsonValue value && value.GetValueKind() == JsonValueKind.Number)
            {
                changed = true;
                schema[key == "exclusiveMinimum" ? "minimum" : "maximum"] = value.DeepClone();
                schema[key] = true;
            }
        }

        if (schema.List("examples") is { Count: > 0 } examples)
        {
            changed = true;
            schema["example"] ??= examples[0]?.DeepClone();
            schema.Remove("examples");
        }

        if (schema.ContainsKey("prefixItems"))
        {
            changed = true;
            schema.Remove("prefixItems");
            schema["items"] = new JsonObject();
        }

        return changed;
    }

    private static JsonObject Branch(JsonObject schema, string type)
    {
        var branch = new JsonObject { ["type"] = type };
        if (type == "array" && schema["items"] is { } items)
        {
            branch["items"] = items.DeepClone();
        }

        if (type == "object" && schema["properties"] is { } properties)
        {
            branch["properties"] = properties.DeepClone();
        }

        return branch;
    }
}
