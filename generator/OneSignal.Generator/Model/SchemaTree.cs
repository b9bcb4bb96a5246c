using System.Text.Json.Nodes;
using OneSignal.Generator.Naming;

namespace OneSignal.Generator.Model;

/// <summary>Visits every schema of a document, children before parents, and puts in place what the visitor returns.</summary>
internal static class SchemaTree
{
    private static readonly string[] Compositions = ["allOf", "oneOf", "anyOf"];

    public delegate JsonObject Rewriter(JsonObject schema, SchemaPlace place);

    public static void Rewrite(SpecModel model, Rewriter rewrite)
    {
        foreach (var name in model.Schemas.Select(entry => entry.Key).ToList())
        {
            Replace(model.Schemas, name, new SchemaPlace(CSharpName.Pascal(name), SchemaRole.Component), rewrite);
        }

        foreach (var operation in model.Operations())
        {
            var name = CSharpName.Pascal(operation.Id);
            foreach (var parameter in operation.Parameters.OfType<JsonObject>())
            {
                var place = new SchemaPlace(name + CSharpName.Pascal(parameter.Text("name") ?? "value"), SchemaRole.Parameter);
                Replace(parameter, "schema", place, rewrite);
            }

            RewriteContent(operation.Node.Map("requestBody"), new SchemaPlace(name + "Request", SchemaRole.Request), rewrite);
            foreach (var response in operation.Node.Map("responses")?.ToList() ?? [])
            {
                RewriteContent(response.Value as JsonObject, new SchemaPlace(name + "Response", SchemaRole.Response), rewrite);
            }
        }
    }

    /// <summary>Visits without changing anything.</summary>
    public static void Visit(SpecModel model, Action<JsonObject, SchemaPlace> visit) => Rewrite(model, (schema, place) =>
    {
        visit(schema, place);
        return schema;
    });

    private static void RewriteContent(JsonObject? holder, SchemaPlace place, Rewriter rewrite)
    {
        foreach (var (_, mediaType) in holder.Map("content")?.ToList() ?? [])
        {
            if (mediaType is JsonObject map)
            {
                Replace(map, "schema", place, rewrite);
            }
        }
    }

    private static void RewriteChildren(JsonObject schema, string name, Rewriter rewrite)
    {
        foreach (var property in schema.Map("properties")?.Select(entry => entry.Key).ToList() ?? [])
        {
            Replace(schema.Map("properties")!, property, new SchemaPlace(name + CSharpName.Pascal(property), SchemaRole.Property), rewrite);
        }

        Replace(schema, "items", new SchemaPlace(name + "Item", SchemaRole.Items), rewrite);
        Replace(schema, "additionalProperties", new SchemaPlace(name + "Value", SchemaRole.MapValue), rewrite);
        foreach (var key in Compositions)
        {
            if (schema.List(key) is not { } branches)
            {
                continue;
            }

            for (var i = 0; i < branches.Count; i++)
            {
                if (branches[i] is JsonObject branch)
                {
                    var title = branch.Text(Hint.Name) ?? branch.Text("title");
                    var branchName = title is null ? $"{name}Option{i + 1}" : name + CSharpName.Pascal(title);
                    RewriteChildren(branch, branchName, rewrite);
                    var replacement = rewrite(branch, new SchemaPlace(branchName, SchemaRole.Branch));
                    if (!ReferenceEquals(replacement, branch))
                    {
                        branches[i] = replacement;
                    }
                }
            }
        }
    }

    private static void Replace(JsonObject holder, string key, SchemaPlace place, Rewriter rewrite)
    {
        if (holder.TryGetPropertyValue(key, out var node) && node is null or JsonValue && place.Role != SchemaRole.MapValue)
        {
            // 3.1 allows a schema that is just true: anything. For the values of a map, 3.0 says the same with a flag.
            // In YAML a name with nothing behind it is common, and means the same.
            holder[key] = new JsonObject();
        }

        if (holder[key] is not JsonObject schema)
        {
            return;
        }

        RewriteChildren(schema, place.Name, rewrite);
        var replacement = rewrite(schema, place);
        if (!ReferenceEquals(replacement, schema))
        {
            holder[key] = replacement;
        }
    }
}
