using System.Text.Json.Nodes;
using OneSignal.Generator.Model;
using OneSignal.Generator.Naming;

namespace OneSignal.Generator.Normalising.Passes;

/// <summary>
/// NSwag takes the first branch of a <c>oneOf</c> and makes an empty class of an <c>anyOf</c>. Alternatives that are
/// really one type become that type; the rest becomes an object with one member for each branch, marked as a union, which
/// the templates print with a converter that tells the branches apart.
/// </summary>
internal sealed class SimplifyUnions : ISpecPass
{
    public void Apply(NormalisingContext context)
    {
        SchemaTree.Rewrite(context.Model, (schema, place) =>
        {
            schema.Remove("not");
            schema.Remove("discriminator");
            var key = schema.ContainsKey("oneOf") ? "oneOf" : "anyOf";
            if (schema.List(key) is not { } list)
            {
                return schema;
            }

            schema.Remove("oneOf");
            schema.Remove("anyOf");
            return Simplify(context, schema, list.OfType<JsonObject>().ToList(), place);
        });
    }

    private static JsonObject Simplify(NormalisingContext context, JsonObject schema, List<JsonObject> branches, SchemaPlace place)
    {
        if (branches.RemoveAll(IsNull) > 0)
        {
            schema["nullable"] = true;
        }

        if (!Schema.HasProperties(schema) && branches.Exists(IsAnything))
        {
            context.Report.Add($"took {place.Name} for any value, which is one of its alternatives");
            schema.Remove("type");
            return schema;
        }

        // Branches that only say which properties are required together have no type of their own.
        branches.RemoveAll(branch => !HasType(branch));
        branches = DistinctBranches(branches);
        if (branches.Count == 0)
        {
            return schema;
        }

        if (Schema.HasProperties(schema))
        {
            return MergedIntoObject(context, schema, branches, place);
        }

        schema.Remove("type");
        if (branches.Count == 1)
        {
            return Overlaid(branches[0], schema);
        }

        if (SamePrimitive(context.Model, branches) is { } primitive)
        {
            context.Report.Add($"made one {primitive.Text("type")} of the alternatives of {place.Name}");
            return Overlaid(primitive, schema);
        }

        context.Report.Add($"made a union of {branches.Count} branches of {place.Name}");
        return Union(context.Model, schema, branches);
    }

    private static bool IsNull(JsonObject branch) =>
        branch.Text("type") == "null" || (branch.List("enum") is { Count: 1 } only && only[0] is null);

    /// <summary>A branch that demands nothing, as a text beside it demands nothing.</summary>
    private static bool IsAnything(JsonObject branch) =>
        branch.All(entry => entry.Key is "description" or "title" or "example" or "default" or "nullable" or "deprecated" || entry.Key.StartsWith("x-", StringComparison.Ordinal));

    private static bool HasType(JsonObject branch) =>
        Schema.IsReference(branch) || branch.ContainsKey("type") || Schema.HasProperties(branch) || Schema.IsEnum(branch)
        || Schema.IsUnion(branch) || branch.ContainsKey("items") || branch.ContainsKey("additionalProperties");

    private static List<JsonObject> DistinctBranches(List<JsonObject> branches)
    {
        var result = new List<JsonObject>();
        foreach (var branch in branches)
        {
            if (!result.Exists(other => JsonNode.DeepEquals(Bare(other), Bare(branch))))
            {
                result.Add(branch);
            }
        }

        return result;
    }

    private static JsonObject Bare(JsonObject schema)
    {
        var copy = schema.Detached();
        foreach (var key in new[] { "description", "title", "example", "default" })
        {
            copy.Remove(key);
        }

        return copy;
    }

    /// <summary>Properties of its own beside alternatives: the alternatives can only add optional properties.</summary>
    private static JsonObject MergedIntoObject(NormalisingContext context, JsonObject schema, List<JsonObject> branches, SchemaPlace place)
    {
        context.Report.Add($"added the properties of {branches.Count} alternatives to {place.Name}");
        var properties = schema.Map("properties")!;
        foreach (var (name, property) in branches
            .Select(branch => context.Model.Resolve(branch).Map("properties"))
            .OfType<JsonObject>()
            .SelectMany(map => map))
        {
            if (!properties.ContainsKey(name))
            {
                properties[name] = property?.DeepClone();
            }
        }

        return schema;
    }

    /// <summary>Alternatives of one primitive type, such as an enum or any text, are that type and stay open.</summary>
    private static JsonObject? SamePrimitive(SpecModel model, List<JsonObject> branches)
    {
        var resolved = branches.Select(model.Resolve).ToList();
        var types = resolved.Select(branch => branch is null ? null : PrimitiveType(branch)).Distinct().ToList();
        if (types.Count == 2 && types.Contains("integer") && types.Contains("number"))
        {
            return new JsonObject { ["type"] = "number" };
        }

        if (types.Count != 1 || types[0] is not ("string" or "integer" or "number" or "boolean"))
        {
            return null;
        }

        var result = new JsonObject { ["type"] = types[0] };
        if (resolved.Any(branch => Schema.IsEnum(branch!)) && types[0] is "string")
        {
            var values = resolved.SelectMany(branch => branch!.List("enum").Texts()).Distinct(StringComparer.Ordinal);
            result["enum"] = new JsonArray(values.Select(value => (JsonNode)value).ToArray());
        }

        return result;
    }

    private static string? PrimitiveType(JsonObject schema) =>
        Schema.Type(schema) ?? (Schema.IsEnum(schema) && schema.List("enum")!.All(value => value.AsText() is not null) ? "string" : null);

    private static JsonObject Overlaid(JsonObject branch, JsonObject annotations)
    {
        var result = branch.Detached();
        foreach (var (key, value) in annotations)
        {
            if (key is not "title")
            {
                result[key] = value?.DeepClone();
            }
        }

        return result;
    }

    private static JsonObject Union(SpecModel model, JsonObject schema, List<JsonObject> branches)
    {
        var members = new NameScope(ReservedNames.UnionMembers.Concat(ReservedNames.Members));
        var properties = new JsonObject();
        foreach (var branch in branches)
        {
            var member = branch.Detached();
            member[Hint.Name] = members.Claim(branch.Text(Hint.Name) ?? BranchName(branch), "Option");
            properties[member.Text(Hint.Name)!] = member;
        }

        schema["type"] = "object";
        schema["properties"] = properties;
        schema[Hint.Kind] = SchemaKind.Union;
        return schema;
    }

    private static string BranchName(JsonObject branch)
    {
        if (Schema.RefName(branch) is { } name)
        {
            return CSharpName.Pascal(name);
        }

        if (branch.Text("title") is { } title)
        {
            return CSharpName.Pascal(title);
        }

        return Schema.Type(branch) switch
        {
            "array" when branch.Map("items") is { } items => BranchName(items) + "List",
            "array" => "List",
            "integer" => "Integer",
            "number" => "Number",
            "boolean" => "Boolean",
            "object" when branch.Map("additionalProperties") is { Count: > 0 } => "Map",
            "object" => "Object",
            _ => "Text",
        };
    }
}
