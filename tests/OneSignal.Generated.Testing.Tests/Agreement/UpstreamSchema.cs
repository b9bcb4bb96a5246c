using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using OneSignal.Generator.Reading;

namespace OneSignal.Generated.Testing.Tests.Agreement;

/// <summary>
/// Compares a value with a schema of OneSignal's documents, one of which is OpenAPI 3.1 and the other 3.0. A keyword that it
/// does not know stops it.
/// </summary>
internal sealed class UpstreamSchema
{
    private readonly JsonObject _root;

    public UpstreamSchema(UpstreamDocument document) => _root = document.Root;

    /// <summary>What does not fit, each with the place where it stands.</summary>
    public IReadOnlyList<string> Check(JsonNode? schema, JsonNode? value, string place = "")
    {
        var problems = new List<string>();
        Check(schema, value, place, problems);
        return problems;
    }

    /// <summary>The schema itself, or what it refers to.</summary>
    public JsonObject Resolve(JsonNode schema) => schema["$ref"] is { } reference
        ? Resolve(JsonPointer.Resolve(_root, (string)reference!)!)
        : schema.AsObject();

    private void Check(JsonNode? node, JsonNode? value, string place, List<string> problems)
    {
        if (node is not JsonObject schema)
        {
            return;
        }

        var isNullable = (bool?)schema["nullable"] ?? false;
        if (value is null && isNullable)
        {
            return;
        }

        foreach (var (keyword, setting) in schema)
        {
            Check(keyword, setting, schema, value, place, problems);
        }
    }

    private void Check(string keyword, JsonNode? setting, JsonObject schema, JsonNode? value, string place, List<string> problems)
    {
        switch (keyword)
        {
            case "$ref": Check(Resolve(schema), value, place, problems); break;
            case "allOf": setting!.AsArray().ToList().ForEach(part => Check(part, value, place, problems)); break;
            case "oneOf" or "anyOf": CheckBranches(setting!.AsArray(), value, place, problems); break;
            case "type": CheckType(setting!, value, place, problems); break;
            case "enum":
                if (!setting!.AsArray().Any(allowed => JsonNode.DeepEquals(allowed, value)))
                {
                    problems.Add($"{place} is none of the listed values");
                }

                break;
            case "properties" when value is JsonObject known:
                foreach (var (name, property) in setting!.AsObject().Where(property => known.ContainsKey(property.Key)))
                {
                    Check(property, known[name], $"{place}/{name}", problems);
                }

                break;
            case "required" when value is JsonObject known:
                problems.AddRange(setting!.AsArray().Select(name => (string)name!).Where(name => !known.ContainsKey(name))
                    .Select(name => $"{place}/{name} is missing"));
                break;
            case "additionalProperties" when value is JsonObject known && setting is JsonObject:
                foreach (var (name, part) in known.Where(part => schema["properties"]?[part.Key] is null))
                {
                    Check(setting, part, $"{place}/{name}", problems);
                }

                break;
            case "items" when value is JsonArray list:
                foreach (var item in list)
                {
                    Check(setting, item, $"{place}/*", problems);
                }

                break;
            case "format" when value is JsonValue text && text.GetValueKind() == JsonValueKind.String:
                CheckFormat((string)setting!, (string)text!, place, problems);
                break;
            case "minimum" or "maximum" or "minItems" or "maxItems" or "minLength" or "maxLength": break;
            case "properties" or "required" or "additionalProperties" or "items" or "format": break;
            case "nullable" or "description" or "title" or "example" or "examples" or "default" or "readOnly" or "writeOnly"
                or "deprecated" or "pattern" or "uniqueItems":
                break;
            default:
                if (!keyword.StartsWith("x-", StringComparison.Ordinal))
                {
                    throw new InvalidOperationException($"OneSignal uses the schema keyword {keyword}, which is not checked yet.");
                }

                break;
        }
    }

    private void CheckBranches(JsonArray branches, JsonNode? value, string place, List<string> problems)
    {
        var closest = branches.Select(branch => Check(branch, value, place)).MinBy(found => found.Count)!;
        problems.AddRange(closest);
    }

    private static void CheckType(JsonNode setting, JsonNode? value, string place, List<string> problems)
    {
        var types = setting is JsonArray list ? list.Select(type => (string)type!).ToList() : [(string)setting!];
        if (!types.Any(type => IsOf(type, value)))
        {
            problems.Add($"{place} is {Kind(value)}, not {string.Join(" or ", types)}");
        }
    }

    private static bool IsOf(string type, JsonNode? value) => type switch
    {
        "null" => value is null,
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => value?.GetValueKind() == JsonValueKind.String,
        "boolean" => value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        "number" => value?.GetValueKind() == JsonValueKind.Number,
        "integer" => value?.GetValueKind() == JsonValueKind.Number && !value.ToJsonString().Contains('.', StringComparison.Ordinal),
        _ => throw new InvalidOperationException($"OneSignal uses the type {type}."),
    };

    private static string Kind(JsonNode? value) => value switch
    {
        null => "null",
        JsonObject => "object",
        JsonArray => "array",
        _ => value.GetValueKind() switch
        {
            JsonValueKind.String => "string",
            JsonValueKind.Number => "number",
            _ => "boolean",
        },
    };

    private static void CheckFormat(string format, string text, string place, List<string> problems)
    {
        var fits = format switch
        {
            "uuid" => Guid.TryParse(text, out _),
            "date-time" => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _),
            "uri" => Uri.TryCreate(text, UriKind.Absolute, out _),
            _ => true,
        };
        if (!fits)
        {
            problems.Add($"{place} is no {format}");
        }
    }
}
