using System.Text.Json.Nodes;
using OneSignal.Generator.Model;

namespace OneSignal.Generator.Normalising.Passes;

/// <summary>
/// A component that is only a list, a map or a primitive would become a wrapper class or nothing at all. It is put in
/// the place of each reference to it.
/// </summary>
internal sealed class InlineAliases : ISpecPass
{
    private const int MaximumDepth = 16;

    public void Apply(NormalisingContext context)
    {
        var model = context.Model;
        var aliases = model.Schemas
            .Where(entry => entry.Value is JsonObject schema && !Schema.IsNamedType(schema))
            .ToDictionary(entry => entry.Key, entry => (JsonObject)entry.Value!.DeepClone(), StringComparer.Ordinal);
        foreach (var name in aliases.Keys)
        {
            context.Report.Add($"put {name}, which is no type of its own, in the place of its references");
            model.Schemas.Remove(name);
        }

        SchemaTree.Rewrite(model, (schema, _) => Expand(schema, aliases, 0));
    }

    private static JsonObject Expand(JsonObject schema, Dictionary<string, JsonObject> aliases, int depth)
    {
        if (Schema.RefName(schema) is not { } name || !aliases.TryGetValue(name, out var alias))
        {
            return schema;
        }

        if (depth > MaximumDepth)
        {
            // A list that contains itself has no C# type; any JSON does.
            return [];
        }

        var result = alias.Detached();
        foreach (var (key, value) in schema.Where(entry => entry.Key != "$ref"))
        {
            result[key] = value?.DeepClone();
        }

        ExpandChild(result, "items", aliases, depth);
        ExpandChild(result, "additionalProperties", aliases, depth);
        return Expand(result, aliases, depth + 1);
    }

    private static void ExpandChild(JsonObject schema, string key, Dictionary<string, JsonObject> aliases, int depth)
    {
        if (schema[key] is JsonObject child)
        {
            var expanded = Expand(child, aliases, depth + 1);
            if (!ReferenceEquals(expanded, child))
            {
                schema[key] = expanded;
            }
        }
    }
}
