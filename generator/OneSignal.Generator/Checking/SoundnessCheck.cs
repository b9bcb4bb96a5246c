using System.Text.Json.Nodes;
using OneSignal.Generator.Diagnostics;
using OneSignal.Generator.Model;
using OneSignal.Generator.Reading;

namespace OneSignal.Generator.Checking;

/// <summary>
/// What every document must fulfil before it is worked with, ours or not: it is OpenAPI 3, its references lead somewhere,
/// and no two operations have the same id. The passes rely on this and check none of it again.
/// </summary>
internal static class SoundnessCheck
{
    public static IReadOnlyList<Finding> Run(SpecDocument document)
    {
        var findings = new List<Finding>();
        CheckVersion(document, findings);
        if (findings.Count == 0)
        {
            CheckPaths(document, findings);
            ShapeCheck.Run(document, findings);
            CheckReferences(document, document.Root, JsonPointer.Root, keysAreNames: false, findings);
            CheckOperationIds(document, findings);
        }

        return findings;
    }

    private static void CheckVersion(SpecDocument document, List<Finding> findings)
    {
        if (document.Root["swagger"].AsScalarText() is { } swagger)
        {
            findings.Add(document.Finding(FindingCodes.NotOpenApi, "/swagger",
                $"This is Swagger {swagger}. Convert it to OpenAPI 3.0 or 3.1 first, for example with https://converter.swagger.io."));
        }
        else if (document.Root["openapi"].AsScalarText() is not { } version)
        {
            findings.Add(document.Finding(FindingCodes.NotOpenApi, JsonPointer.Root,
                "The document has no 'openapi' version at its top. Begin it with 'openapi: 3.0.3'."));
        }
        else if (!version.StartsWith("3.", StringComparison.Ordinal))
        {
            findings.Add(document.Finding(FindingCodes.NotOpenApi, "/openapi", $"OpenAPI {version} is not known here. Use 3.0 or 3.1."));
        }
        else if (document.Root["paths"] is not JsonObject { Count: > 0 })
        {
            findings.Add(document.Finding(FindingCodes.NotOpenApi, "/paths", "The document has no paths, so there is nothing to generate. Add its operations under 'paths'."));
        }
    }

    private static void CheckPaths(SpecDocument document, List<Finding> findings)
    {
        foreach (var (path, item) in document.Root.Map("paths")!)
        {
            var pointer = JsonPointer.Append("/paths", path);
            if (!path.StartsWith('/'))
            {
                findings.Add(document.Finding(FindingCodes.Malformed, pointer, $"The path '{path}' must begin with '/'."));
            }

            if (item is not JsonObject)
            {
                findings.Add(document.Finding(FindingCodes.Malformed, pointer, $"The path '{path}' must hold a map of operations."));
            }

            foreach (var (method, operation) in item as JsonObject ?? [])
            {
                if (SpecModel.IsMethod(method) && operation is not JsonObject)
                {
                    findings.Add(document.Finding(FindingCodes.Malformed, JsonPointer.Append(pointer, method), $"'{method}' of '{path}' must hold a map that describes the operation."));
                }
            }
        }
    }

    private static void CheckReferences(
        SpecDocument document, JsonNode? node, string pointer, bool keysAreNames, List<Finding> findings)
    {
        switch (node)
        {
            case JsonArray list:
                for (var i = 0; i < list.Count; i++)
                {
                    CheckReferences(document, list[i], JsonPointer.Append(pointer, i), keysAreNames: false, findings);
                }

                break;
            case JsonObject map:
                if (!keysAreNames && map.Text("$ref") is { } reference)
                {
                    CheckReference(document, reference, pointer, findings);
                }

                foreach (var (key, value) in map)
                {
                    // Nobody but its vendor knows what an extension refers to.
                    if (keysAreNames || !(NameMap.HoldsData(key) || key.StartsWith("x-", StringComparison.Ordinal)))
                    {
                        CheckReferences(document, value, JsonPointer.Append(pointer, key), !keysAreNames && NameMap.IsUnder(key), findings);
                    }
                }

                break;
        }
    }

    private static void CheckReference(SpecDocument document, string reference, string pointer, List<Finding> findings)
    {
        var place = JsonPointer.Append(pointer, "$ref");
        if (!reference.StartsWith('#'))
        {
            findings.Add(document.Finding(FindingCodes.MissingReference, place,
                $"'{reference}' refers to another document. Copy what it names into this one and refer to it as '#/components/…'."));
        }
        else if (JsonPointer.Resolve(document.Root, reference) is not JsonObject target || target == document.Root)
        {
            findings.Add(document.Finding(FindingCodes.MissingReference, place, $"'{reference}' names nothing in this document. Correct the reference or add what it names."));
        }
        else if (LeadsToItself(document, target))
        {
            findings.Add(document.Finding(FindingCodes.CircularReference, place, $"'{reference}' leads back to itself without naming a type."));
        }
    }

    private static bool LeadsToItself(SpecDocument document, JsonNode target)
    {
        var node = target;
        for (var depth = 0; depth < 64; depth++)
        {
            if (node.Text("$ref") is not { } reference || JsonPointer.Resolve(document.Root, reference) is not { } next)
            {
                return false;
            }

            node = next;
        }

        return true;
    }

    private static void CheckOperationIds(SpecDocument document, List<Finding> findings)
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var operation in new SpecModel(document.Root).Operations())
        {
            if (operation.Node.Text("operationId") is not { } id)
            {
                continue;
            }

            var call = $"{operation.Method.ToUpperInvariant()} {operation.Path}";
            if (!seen.TryAdd(id, call))
            {
                var pointer = JsonPointer.Append(JsonPointer.Append(JsonPointer.Append("/paths", operation.Path), operation.Method), "operationId");
                findings.Add(document.Finding(FindingCodes.DuplicateOperationId, pointer,
                    $"The operationId '{id}' is taken by {seen[id]}. Give {call} one of its own."));
            }
        }
    }
}
