using System.Text.Json.Nodes;
using OneSignal.Generator.Model;
using OneSignal.Generator.Naming;

namespace OneSignal.Generator.Normalising.Passes;

/// <summary>
/// Settles the C# type of every schema: numbers get a width, formats that would change the type without need are dropped
/// (an id that OneSignal sends empty is no <c>Guid</c>), and free JSON becomes a reference to the runtime's node types,
/// which NSwag prints by name.
/// </summary>
internal sealed class SettleTypes : ISpecPass
{
    public const string AnyValue = "JsonNode";
    public const string FreeObject = "JsonObject";

    public void Apply(NormalisingContext context)
    {
        var model = context.Model;
        MakeRoom(model, AnyValue);
        MakeRoom(model, FreeObject);
        SchemaTree.Rewrite(model, (schema, place) => Settle(schema, place.Role));
        AddRuntimeType(model, AnyValue);
        AddRuntimeType(model, FreeObject);
    }

    private static JsonObject Settle(JsonObject schema, SchemaRole role)
    {
        if (Schema.IsReference(schema))
        {
            return schema;
        }

        if (Schema.IsRuntime(schema))
        {
            schema[Hint.Kind] = SchemaKind.Runtime;
            schema.Remove("additionalProperties");
            schema["type"] = "object";
            schema["properties"] = PlaceholderProperties();
            return schema;
        }

        if (Schema.IsEnum(schema))
        {
            return SettleEnum(schema);
        }

        if (Schema.HasProperties(schema))
        {
            schema["type"] = "object";
            schema[Hint.Kind] ??= SchemaKind.Object;
            // Members that a map beside the properties would hold are kept as unknown fields.
            schema.Remove("additionalProperties");
            return schema;
        }

        switch (Schema.Type(schema))
        {
            case "string":
                return SettleString(schema);
            case "integer":
                // Counters may pass two thousand million, and Unix times in milliseconds do.
                schema["format"] = schema.Text("format") == "int32" ? "int32" : "int64";
                return schema;
            case "number":
                schema["format"] = "double";
                return schema;
            case "boolean":
                return schema;
            case "file":
                schema["type"] = "string";
                return schema;
            case "array":
                schema["items"] = SettleElement(schema["items"] as JsonObject);
                return schema;
            case "object" when schema["additionalProperties"] is JsonObject values && HasShape(values) && Schema.RefName(values) != AnyValue:
                schema["additionalProperties"] = SettleElement(values);
                return schema;
            case "object":
                return Reference(schema, FreeObject);
            default:
                return schema["additionalProperties"] is JsonObject { Count: > 0 } or JsonValue
                    ? Settle(With(schema, "object"), role)
                    : schema["items"] is JsonObject ? Settle(With(schema, "array"), role) : Reference(schema, AnyValue);
        }
    }

    private static JsonObject SettleString(JsonObject schema)
    {
        var format = schema.Text("format");
        if (schema.Flag(Hint.IdempotencyKey))
        {
            schema["format"] = "guid";
            return schema;
        }

        if (format is not null)
        {
            schema[Hint.LimitsFormat] = format;
        }

        if (format is not "date-time")
        {
            schema.Remove("format");
        }

        return schema;
    }

    private static JsonObject SettleEnum(JsonObject schema)
    {
        if (schema.List("enum")![0].AsText() is not null)
        {
            schema["type"] = "string";
            schema.Remove("format");
            schema[Hint.Kind] = SchemaKind.StringEnum;
            return schema;
        }

        schema["type"] = "integer";
        schema["format"] = schema.Text("format") == "int32" ? "int32" : "int64";
        schema[Hint.Kind] = SchemaKind.IntegerEnum;
        return schema;
    }

    /// <summary>
    /// Elements cannot carry the hint that makes a member nullable; a list of value types that may hold null is a list of
    /// JSON nodes.
    /// </summary>
    private static JsonObject SettleElement(JsonObject? element)
    {
        if (element is null)
        {
            return Schema.Reference(AnyValue);
        }

        var copy = element.Detached();
        var valueType = Schema.Type(copy) is "integer" or "number" or "boolean" || copy.Text("format") is "date-time";
        return copy.Flag("nullable") && valueType ? Schema.Reference(AnyValue) : copy;
    }

    private static bool HasShape(JsonObject schema) =>
        Schema.IsReference(schema) || schema.ContainsKey("type") || schema.ContainsKey("items") || schema.ContainsKey("additionalProperties");

    private static JsonObject With(JsonObject schema, string type)
    {
        schema["type"] = type;
        return schema;
    }

    private static JsonObject Reference(JsonObject schema, string runtimeType)
    {
        var reference = Schema.Reference(runtimeType);
        foreach (var (key, value) in schema)
        {
            if (key is "description" or "nullable" or "deprecated" or "readOnly" or "writeOnly" or "example" || Hint.Authored.Contains(key))
            {
                reference[key] = value?.DeepClone();
            }
        }

        return reference;
    }

    /// <summary>A type of the document's own that is called like the runtime's goes by another name from here on.</summary>
    private static void MakeRoom(SpecModel model, string name)
    {
        if (model.Schemas.Map(name) is not { } own || Schema.IsRuntime(own))
        {
            return;
        }

        var other = new NameScope(model.Schemas.Select(entry => entry.Key)).Claim(name, "Model");
        SchemaTree.Visit(model, (schema, _) =>
        {
            if (Schema.RefName(schema) == name)
            {
                Schema.Retarget(schema, other);
            }
        });
        model.Schemas.Remove(name);
        model.Schemas[other] = own;
    }

    private static void AddRuntimeType(SpecModel model, string name) =>
        model.Schemas[name] = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = PlaceholderProperties(),
            [Hint.Runtime] = name,
            [Hint.Kind] = SchemaKind.Runtime,
        };

    /// <summary>NSwag gives a name only to objects with properties; nothing of a runtime type is printed.</summary>
    private static JsonObject PlaceholderProperties() => new() { ["placeholder"] = new JsonObject { ["type"] = "string" } };
}
