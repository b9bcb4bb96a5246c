using System.Text.Json.Nodes;
using OneSignal.Generator.Model;

namespace OneSignal.Generator.Normalising.Passes;

/// <summary>
/// NSwag throws when two parts of an <c>allOf</c> declare the same property, before any template runs. Parts are merged
/// into one flat object here; a later declaration of a property refines the earlier one.
/// </summary>
internal sealed class MergeAllOf : ISpecPass
{
    private static readonly HashSet<string> Annotations = new(StringComparer.Ordinal)
    {
        "description", "title", "nullable", "deprecated", "readOnly", "writeOnly", "example", "default", "externalDocs", "xml",
    };

    public void Apply(NormalisingContext context)
    {
        var model = context.Model;
        // A component may be a part of another: flatten from the untouched originals, not from half-merged results.
        var originals = (JsonObject)model.Schemas.DeepClone();
        SchemaTree.Rewrite(model, (schema, place) =>
        {
            if (schema.List("allOf") is not { } parts)
            {
                return schema;
            }

            context.Report.Add($"merged {parts.Count} parts of {place.Name}");
            return AsReference(schema, parts) ?? Flatten(schema, originals, []);
        });
    }

    /// <summary>
    /// An <c>allOf</c> of one reference beside annotations is how 3.0 puts a description beside a reference; it stays a
    /// reference and makes no new type.
    /// </summary>
    private static JsonObject? AsReference(JsonObject schema, JsonArray parts)
    {
        var references = parts.OfType<JsonObject>().Where(Schema.IsReference).ToList();
        var others = parts.OfType<JsonObject>().Where(part => !Schema.IsReference(part)).Append(Without(schema, "allOf")).ToList();
        if (references.Count != 1 || !others.All(IsAnnotation))
        {
            return null;
        }

        var result = references[0].Detached();
        foreach (var (key, value) in others.SelectMany(other => other))
        {
            result[key] = value?.DeepClone();
        }

        return result;
    }

    private static bool IsAnnotation(JsonObject part) =>
        part.All(entry => Annotations.Contains(entry.Key) || entry.Key.StartsWith("x-", StringComparison.Ordinal));

    private static JsonObject Flatten(JsonObject schema, JsonObject originals, HashSet<string> open)
    {
        if (Schema.RefName(schema) is { } name)
        {
            // A part that contains itself adds nothing that is not there already.
            if (originals.Map(name) is not { } target || !open.Add(name))
            {
                return [];
            }

            var flat = Flatten(target, originals, open);
            open.Remove(name);
            return flat;
        }

        var merged = new JsonObject();
        foreach (var part in schema.List("allOf")?.OfType<JsonObject>() ?? [])
        {
            Merge(merged, Flatten(part, originals, open));
        }

        foreach (var key in new[] { "oneOf", "anyOf" })
        {
            if (schema.List(key) is { } branches)
            {
                MergeBranches(merged, branches, originals, open);
            }
        }

        Merge(merged, Without(schema, "allOf", "oneOf", "anyOf", "discriminator"));
        return merged;
    }

    /// <summary>Inside an object that is being merged, alternatives are properties of which none must be there.</summary>
    private static void MergeBranches(JsonObject merged, JsonArray branches, JsonObject originals, HashSet<string> open)
    {
        foreach (var branch in branches.OfType<JsonObject>())
        {
            var flat = Flatten(branch, originals, open);
            flat.Remove("required");
            flat.Remove("title");
            flat.Remove("description");
            Merge(merged, flat);
        }
    }

    private static void Merge(JsonObject target, JsonObject part)
    {
        foreach (var (key, value) in part)
        {
            switch (key)
            {
                case "properties" when value is JsonObject properties:
                    MergeProperties(target, properties);
                    break;
                case "required" when value is JsonArray required:
                    var all = target.List("required").Texts().Concat(required.Texts()).Distinct(StringComparer.Ordinal);
                    target["required"] = new JsonArray(all.Select(name => (JsonNode)name).ToArray());
                    break;
                case "nullable" when target.ContainsKey("nullable"):
                    // All parts must allow null for the whole to allow it.
                    target["nullable"] = target.Flag("nullable") && part.Flag("nullable");
                    break;
                default:
                    target[key] = value?.DeepClone();
                    break;
            }
        }
    }

    private static void MergeProperties(JsonObject target, JsonObject properties)
    {
        if (target.Map("properties") is not { } merged)
        {
            target["properties"] = properties.DeepClone();
            return;
        }

        foreach (var (name, property) in properties)
        {
            if (merged[name] is JsonObject earlier && property is JsonObject later)
            {
                merged[name] = Refined(earlier, later);
            }
            else
            {
                merged[name] = property?.DeepClone();
            }
        }
    }

    private static JsonObject Refined(JsonObject earlier, JsonObject later)
    {
        if (Schema.IsReference(earlier) != Schema.IsReference(later) || Schema.Type(later) != Schema.Type(earlier))
        {
            var replaced = later.Detached();
            if (!replaced.ContainsKey("description") && earlier["description"] is { } description)
            {
                replaced["description"] = description.DeepClone();
            }

            return replaced;
        }

        var result = earlier.Detached();
        Merge(result, later);
        return result;
    }

    private static JsonObject Without(JsonObject schema, params string[] keys)
    {
        var copy = schema.Detached();
        foreach (var key in keys)
        {
            copy.Remove(key);
        }

        return copy;
    }
}
