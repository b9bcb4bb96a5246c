using System.Text.Json;
using System.Text.Json.Nodes;
using OneSignal.Generator.Diagnostics;
using OneSignal.Generator.Model;
using OneSignal.Generator.Reading;

namespace OneSignal.Generator.Checking;

/// <summary>
/// Whether what must be a map, a list or a text is one. Passes take a value of the wrong kind for an absent one, so a
/// list of properties with dashes before the names would vanish without a word.
/// </summary>
internal static class ShapeCheck
{
    private static readonly HashSet<string> Maps = new(StringComparer.Ordinal)
    {
        "paths", "components", "schemas", "properties", "responses", "content", "requestBody", "requestBodies", "headers", "securitySchemes",
    };

    private static readonly HashSet<string> Lists = new(StringComparer.Ordinal) { "allOf", "oneOf", "anyOf", "enum", "tags", "security" };

    private static readonly HashSet<string> Texts = new(StringComparer.Ordinal) { "$ref", "operationId" };

    public static void Run(SpecDocument document, List<Finding> findings) =>
        Check(document, document.Root, JsonPointer.Root, keysAreNames: false, findings);

    private static void Check(SpecDocument document, JsonNode? node, string pointer, bool keysAreNames, List<Finding> findings)
    {
        if (node is JsonArray list)
        {
            for (var i = 0; i < list.Count; i++)
            {
                Check(document, list[i], JsonPointer.Append(pointer, i), keysAreNames: false, findings);
            }
        }

        foreach (var (key, value) in node as JsonObject ?? [])
        {
            var place = JsonPointer.Append(pointer, key);
            if (keysAreNames)
            {
                Check(document, value, place, keysAreNames: false, findings);
                continue;
            }

            if (Demand(key, value) is { } kind)
            {
                findings.Add(document.Finding(FindingCodes.Malformed, place, $"'{key}' must be {kind}. Correct what stands there."));
            }
            else if (!NameMap.HoldsData(key) && !key.StartsWith("x-", StringComparison.Ordinal))
            {
                CheckChildren(document, key, value, place, findings);
            }
        }
    }

    private static void CheckChildren(SpecDocument document, string key, JsonNode? value, string pointer, List<Finding> findings)
    {
        switch (key)
        {
            case "properties" or "schemas":
                Entries(document, value as JsonObject, pointer, findings);
                break;
            case "parameters":
                Parameters(document, value, pointer, findings);
                break;
        }

        Check(document, value, pointer, NameMap.IsUnder(key), findings);
    }

    /// <summary>What the word must be followed by, when something else follows. An empty value counts as absent.</summary>
    private static string? Demand(string key, JsonNode? value) => value switch
    {
        null => key == "$ref" ? "a text" : null,
        _ when Maps.Contains(key) && value is not JsonObject => "a map",
        _ when Lists.Contains(key) && value is not JsonArray => "a list",
        _ when Texts.Contains(key) && value.GetValueKind() != JsonValueKind.String => "a text",
        JsonValue when key == "parameters" => "a list",
        _ => null,
    };

    private static void Entries(SpecDocument document, JsonObject? map, string pointer, List<Finding> findings)
    {
        foreach (var (name, schema) in map ?? [])
        {
            // Nothing at all, true and false are read as schemas; a list or a text never is one.
            if (schema is JsonArray || (schema is JsonValue value && value.GetValueKind() is not (JsonValueKind.True or JsonValueKind.False)))
            {
                findings.Add(document.Finding(
                    FindingCodes.Malformed, JsonPointer.Append(pointer, name), $"'{name}' must be a map that describes a schema. Give it a type."));
            }
        }
    }

    private static void Parameters(SpecDocument document, JsonNode? parameters, string pointer, List<Finding> findings)
    {
        var entries = parameters is JsonArray list
            ? list.Select((item, index) => (Pointer: JsonPointer.Append(pointer, index), Node: item))
            : (parameters as JsonObject ?? []).Select(entry => (Pointer: JsonPointer.Append(pointer, entry.Key), Node: entry.Value));
        foreach (var (place, node) in entries)
        {
            if (node is not JsonObject parameter)
            {
                findings.Add(document.Finding(FindingCodes.Malformed, place, "A parameter must be a map. Give it a name and say where it stands."));
            }
            else if (!parameter.ContainsKey("$ref") && string.IsNullOrEmpty(parameter.Text("name")))
            {
                findings.Add(document.Finding(FindingCodes.Malformed, place, "This parameter has no name. Give it the name under which it is sent."));
            }
        }
    }
}
