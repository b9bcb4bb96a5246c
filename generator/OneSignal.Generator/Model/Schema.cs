using System.Text.Json.Nodes;

namespace OneSignal.Generator.Model;

/// <summary>Questions asked of one schema.</summary>
internal static class Schema
{
    public const string RefPrefix = "#/components/schemas/";

    /// <summary>The component that the schema refers to, or null when it refers to none.</summary>
    public static string? RefName(JsonObject schema)
    {
        var reference = schema.Text("$ref");
        return reference is not null && reference.StartsWith(RefPrefix, StringComparison.Ordinal)
            ? Reading.JsonPointer.Tokens(reference[1..]).Last()
            : null;
    }

    public static JsonObject Reference(string name) => new() { ["$ref"] = RefPrefix + Escape(name) };

    public static void Retarget(JsonObject schema, string name) => schema["$ref"] = RefPrefix + Escape(name);

    public static bool IsReference(JsonObject schema) => schema.ContainsKey("$ref");

    public static bool HasProperties(JsonObject schema) => schema.Map("properties") is { Count: > 0 };

    public static bool IsEnum(JsonObject schema) => schema.List("enum") is { Count: > 0 };

    /// <summary>Whether the schema becomes a class that is generated with a member per property.</summary>
    public static bool IsModel(JsonObject schema) => HasProperties(schema) && !IsUnion(schema) && !IsRuntime(schema);

    public static bool IsUnion(JsonObject schema) => schema.Text(Hint.Kind) == SchemaKind.Union;

    public static bool IsRuntime(JsonObject schema) => schema.ContainsKey(Hint.Runtime);

    public static string? Type(JsonObject schema) => schema.Text("type");

    /// <summary>Whether the schema becomes a C# type with a name of its own.</summary>
    public static bool IsNamedType(JsonObject schema) =>
        !IsReference(schema) && (HasProperties(schema) || IsEnum(schema) || IsUnion(schema) || IsRuntime(schema) || schema.ContainsKey(Hint.Kind));

    private static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
