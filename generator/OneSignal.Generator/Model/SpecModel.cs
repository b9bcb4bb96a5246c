using System.Text.Json.Nodes;

namespace OneSignal.Generator.Model;

/// <summary>The document while the passes work on it: a mutable tree with the lookups every pass needs.</summary>
internal sealed class SpecModel
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    public SpecModel(JsonObject root) => Root = root;

    public JsonObject Root { get; }

    public JsonObject Components => Child(Root, "components");

    public JsonObject Schemas => Child(Components, "schemas");

    public JsonObject Paths => Child(Root, "paths");

    public static bool IsMethod(string key) => Methods.Contains(key, StringComparer.Ordinal);

    public IEnumerable<OperationNode> Operations() =>
        from path in Paths.ToList()
        where path.Value is JsonObject
        from entry in path.Value!.AsObject().ToList()
        where IsMethod(entry.Key) && entry.Value is JsonObject
        select new OperationNode(path.Key, entry.Key, entry.Value!.AsObject());

    /// <summary>The schema itself, or the component it refers to, through any number of references.</summary>
    public JsonObject? Resolve(JsonObject? schema)
    {
        for (var depth = 0; schema is not null && Schema.RefName(schema) is { } name; depth++)
        {
            if (depth > 64)
            {
                return null;
            }

            schema = Schemas.Map(name);
        }

        return schema;
    }

    public bool IsEnum(JsonObject schema) => Resolve(schema) is { } target && Schema.IsEnum(target);

    /// <summary>Whether the C# type is a struct, for which <c>T?</c> is another type.</summary>
    public bool IsValueType(JsonObject schema) =>
        IsEnum(schema) || Schema.Type(schema) is "integer" or "number" or "boolean" || schema.Text("format") is "date-time" or "guid";

    private static JsonObject Child(JsonObject parent, string key)
    {
        if (parent[key] is JsonObject child)
        {
            return child;
        }

        var created = new JsonObject();
        parent[key] = created;
        return created;
    }
}
