using System.Text.Json.Nodes;

namespace OneSignal.Pipeline.Tests.Zoo;

/// <summary>
/// A document whose every text tries to leave the place where it is printed: literals, documentation, names and the marks
/// of the templates.
/// </summary>
internal static class HostileDocument
{
    public const string Name = "hostile";

    /// <summary>Everything at once. The braces of Liquid make no placeholder of it in a path: a path has its own text.</summary>
    public const string Everything =
        "\"; } class Evil { /* */ } // \\ \\\" ' \\u0022 \r\n //@ \n\n\n /// <summary></summary> </remarks> <c> ]]> <!-- & &amp; \u2028 \u2029 \u0085 \t \0 \u0001 \u001B "
        + "{{ 'x' | raw }} {% raw %} {% endraw %} {% comment %} \uE000 \uE001 \uE002json Evil\uE003 \uE002group Evil\uE003x\uE003 \u200B \u202E \uFEFF "
        + "\"\"\" $\" @\" #if X \n#error Evil\n#pragma warning disable\n {0} %s 日本 😀 ` `` `\uE001` \\";

    /// <summary>One trick each; a name that fails alone is easier to understand than one in a heap.</summary>
    private static readonly string[] Tricks =
    [
        "quote\"", "apostrophe'", "backslash\\", "back\\\"slash", "comment*/", "/*comment", "line//@", "newline\nclass Evil{}", "return\rclass Evil{}",
        "separator\u2028class Evil{}", "paragraph\u2029x", "next\u0085x", "nul\0x", "escape\u001Bx", "tab\tx", "{{ liquid }}", "{{ 'a' | append: 'b' }}", "{% raw %}", "{% endraw %}",
        "{%- if x -%}", "</summary>", "<c>&amp;</c>", "]]>", "-->", "mark\uE000", "mark\uE001", "\uE002json Evil\uE003", "\uE003", "\uE002group Evil\uE003Evil\uE003", "\n\n\n\n", "{0}", "{{", "}}", "{", "}",
        "#error x", "\n#error x", "$\"{x}\"", "@\"x", "\"\"\"", "\\u0022", "\\\\u0022", "\u200Bzero", "\u202Eright", "\uFEFFmark", "日本", "😀", "é", "e\u0301",
        " leading", "trailing ", " ", "a,b", "a;b", "a=b", "a|b", "a.b", "$ref", "$", "%", "~1", "a/b", "#", "?", "&", "typeof(X)", "x-os-name", "type", "properties", "allOf",
    ];

    /// <summary>A property, a sign and a value, and the sign once more in the value.</summary>
    public static string Condition => "a\"b\\" + Everything.Replace("=", "", StringComparison.Ordinal) + "=" + Everything;

    public static IReadOnlyList<string> WireNames { get; } = [.. Tricks, Everything];

    /// <summary>What a path's key may hold, its placeholder last: braces open a placeholder, a question mark a query.</summary>
    public static string Path => "/second/\"; class Evil // \\ */ \r\n \u2028 <c> & \uE002json Evil\uE003 日本 😀/{" + PathParameter + "}";

    public static string Text { get; } = Build();

    private static string Build()
    {
        var text = Everything;
        var properties = new JsonObject();
        foreach (var name in WireNames)
        {
            properties[name] = new JsonObject
            {
                ["type"] = "string",
                ["description"] = text,
                ["pattern"] = Everything,
                ["format"] = Everything,
                ["default"] = text,
                ["example"] = text,
                ["title"] = text,
                ["nullable"] = name.Length % 2 == 0,
                ["deprecated"] = name.Length % 3 == 0,
                ["x-os-replacement"] = text,
                ["x-os-target"] = Everything,
                ["x-os-channels"] = Everything,
                ["x-os-requires"] = Everything,
                ["x-os-requires-value"] = Condition,
                ["x-os-excludes"] = Everything,
                ["x-os-unsettled"] = text,
                ["x-os-max-bytes"] = Everything,
                ["minimum"] = Everything,
                ["maximum"] = Everything,
                ["minLength"] = Everything,
                ["maxItems"] = Everything,
            };
        }

        return new JsonObject
        {
            ["openapi"] = "3.0.3",
            ["info"] = new JsonObject { ["title"] = text, ["description"] = text, ["version"] = text },
            ["tags"] = new JsonArray(new JsonObject { ["name"] = Everything, ["description"] = text }),
            ["paths"] = new JsonObject
            {
                ["/first"] = new JsonObject { ["post"] = Operation(text, "first", "Models", Reference("Hostile"), Reference("Hostile")) },
                [Path] = new JsonObject { ["get"] = WithParameters(Operation(text, Everything, Everything, null, null)) },
                ["/third"] = new JsonObject { ["post"] = Operation(text, "third", "Models", Reference(Everything), Reference("Choice")) },
                ["/fourth"] = new JsonObject { ["post"] = Operation(text, "fourth", "Models", Reference("Kinds"), null) },
            },
            ["components"] = new JsonObject
            {
                ["securitySchemes"] = new JsonObject { [Everything] = new JsonObject { ["type"] = "apiKey", ["description"] = text } },
                ["schemas"] = new JsonObject
                {
                    ["Hostile"] = new JsonObject { ["type"] = "object", ["description"] = text, ["title"] = text, ["properties"] = properties },
                    [Everything] = new JsonObject { ["type"] = "object", ["description"] = text, ["properties"] = new JsonObject { ["a"] = new JsonObject { ["type"] = "string" } } },
                    ["Choice"] = new JsonObject
                    {
                        ["description"] = text,
                        ["oneOf"] = new JsonArray(
                            new JsonObject { ["type"] = "object", ["title"] = Everything, ["description"] = text, ["required"] = new JsonArray(Everything), ["properties"] = new JsonObject { [Everything] = new JsonObject { ["type"] = "string" } } },
                            new JsonObject { ["type"] = "string", ["title"] = text, ["description"] = text }),
                    },
                    ["Kinds"] = new JsonObject { ["type"] = "object", ["properties"] = new JsonObject { ["kind"] = Reference("Kind") } },
                    ["Kind"] = new JsonObject
                    {
                        ["type"] = "string",
                        ["description"] = text,
                        ["enum"] = new JsonArray([.. WireNames.Select(name => (JsonNode)name)]),
                        ["x-enumDescriptions"] = new JsonArray([.. WireNames.Select(_ => (JsonNode)text)]),
                    },
                },
            },
        }.ToJsonString();
    }

    private const string PathParameter = "a\"b\\c*/\n\u2028\uE002";

    private static JsonObject WithParameters(JsonObject operation)
    {
        operation["parameters"] = new JsonArray(
            new JsonObject { ["name"] = PathParameter, ["in"] = "path", ["required"] = true, ["description"] = Everything, ["schema"] = new JsonObject { ["type"] = "string" } },
            new JsonObject { ["name"] = Everything, ["in"] = "query", ["required"] = true, ["description"] = Everything, ["schema"] = new JsonObject { ["type"] = "string" } },
            new JsonObject { ["name"] = Everything + "2", ["in"] = "query", ["description"] = Everything, ["schema"] = new JsonObject { ["type"] = "string" } },
            new JsonObject { ["name"] = Everything + "3", ["in"] = "header", ["required"] = true, ["description"] = Everything, ["schema"] = new JsonObject { ["type"] = "string" } },
            new JsonObject { ["name"] = Everything + "4", ["in"] = "query", ["explode"] = false, ["description"] = Everything, ["schema"] = new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" } } });
        return operation;
    }

    private static JsonObject Operation(string text, string id, string tag, JsonObject? sent, JsonObject? received)
    {
        var operation = new JsonObject
        {
            ["tags"] = new JsonArray(tag),
            ["operationId"] = id,
            ["summary"] = text,
            ["description"] = text,
            ["deprecated"] = true,
            ["externalDocs"] = new JsonObject { ["url"] = "https://example.com/\" onerror=\"x" + Everything, ["description"] = text },
            ["security"] = new JsonArray(new JsonObject { [Everything] = new JsonArray() }),
            ["x-os-paging"] = Everything,
            ["x-os-plan"] = text,
            ["x-os-rate-limit"] = text,
            ["x-os-unsettled"] = text,
            ["responses"] = new JsonObject { ["200"] = new JsonObject { ["description"] = text } },
        };
        if (sent is not null)
        {
            operation["requestBody"] = new JsonObject { ["description"] = text, ["content"] = Json(sent) };
        }

        if (received is not null)
        {
            operation["responses"]!["200"]!["content"] = Json(received);
        }

        return operation;
    }

    private static JsonObject Json(JsonObject schema) => new() { ["application/json"] = new JsonObject { ["schema"] = schema } };

    private static JsonObject Reference(string name) =>
        new() { ["$ref"] = "#/components/schemas/" + Uri.EscapeDataString(name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)) };
}
