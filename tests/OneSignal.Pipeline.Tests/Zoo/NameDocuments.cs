using System.Text;
using System.Text.Json.Nodes;

namespace OneSignal.Pipeline.Tests.Zoo;

/// <summary>Documents that put names from a list where a document can have names.</summary>
internal static class NameDocuments
{
    /// <summary>Names of schemas: of objects that go both ways, and of the branches of a union.</summary>
    public static byte[] AsTypes(string[] names)
    {
        var schemas = new JsonObject();
        foreach (var name in names)
        {
            schemas[name] = new JsonObject
            {
                ["type"] = "object",
                ["required"] = new JsonArray("only_" + name),
                ["properties"] = new JsonObject { [name] = Text(), ["only_" + name] = new JsonObject { ["type"] = "integer", ["nullable"] = true } },
            };
        }

        schemas["The_Root"] = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(
            [
                .. names.Select(name => KeyValuePair.Create<string, JsonNode?>("of_" + name, Reference(name))),
                KeyValuePair.Create<string, JsonNode?>("any_of_them", new JsonObject { ["oneOf"] = new JsonArray([.. names.Select(Reference), Text()]) }),
                KeyValuePair.Create<string, JsonNode?>("texts", new JsonObject { ["type"] = "array", ["items"] = Text() }),
                KeyValuePair.Create<string, JsonNode?>("map", new JsonObject { ["type"] = "object", ["additionalProperties"] = Text() }),
                KeyValuePair.Create<string, JsonNode?>("free", new JsonObject { ["type"] = "object" }),
                KeyValuePair.Create<string, JsonNode?>("any", new JsonObject()),
                KeyValuePair.Create<string, JsonNode?>("flag", new JsonObject { ["type"] = "boolean" }),
                KeyValuePair.Create<string, JsonNode?>("time", new JsonObject { ["type"] = "string", ["format"] = "date-time" }),
            ]),
        };
        return Document(
            new JsonObject
            {
                ["/things"] = new JsonObject
                {
                    ["post"] = new JsonObject
                    {
                        ["tags"] = new JsonArray("Things"),
                        ["operationId"] = "create",
                        ["parameters"] = new JsonArray(new JsonObject { ["name"] = "a", ["in"] = "query", ["schema"] = Text() }),
                        ["requestBody"] = new JsonObject { ["content"] = Json(Reference("The_Root")) },
                        ["responses"] = new JsonObject { ["200"] = new JsonObject { ["description"] = "Fine.", ["content"] = Json(Reference("The_Root")) } },
                    },
                },
            },
            schemas);
    }

    /// <summary>Names of properties of an object that goes both ways, and of one that only goes out.</summary>
    public static byte[] AsMembers(string[] names)
    {
        JsonObject Properties() => new(names.Select((name, index) => KeyValuePair.Create<string, JsonNode?>(
            name, new JsonObject { ["type"] = index % 2 == 0 ? "string" : "boolean", ["nullable"] = index % 3 == 0 })));
        return Document(
            new JsonObject
            {
                ["/things"] = new JsonObject
                {
                    ["post"] = Operation("create", Reference("Sent"), Reference("Both")),
                    ["put"] = Operation("change", Reference("Both"), null),
                },
            },
            new JsonObject
            {
                ["Sent"] = new JsonObject { ["type"] = "object", ["required"] = new JsonArray([.. names.Select(name => (JsonNode)name)]), ["properties"] = Properties() },
                ["Both"] = new JsonObject { ["type"] = "object", ["properties"] = Properties() },
            });
    }

    public static byte[] AsValues(string[] names) => Document(
        new JsonObject { ["/things"] = new JsonObject { ["post"] = Operation("create", Reference("Holder"), Reference("Holder")) } },
        new JsonObject
        {
            ["Holder"] = new JsonObject { ["type"] = "object", ["properties"] = new JsonObject { ["kind"] = Reference("Kind"), ["number"] = Reference("Number") } },
            ["Kind"] = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray([.. names.Select(name => (JsonNode)name)]) },
            ["Number"] = new JsonObject
            {
                ["type"] = "integer",
                ["enum"] = new JsonArray([.. names.Select((_, index) => (JsonNode)index)]),
                ["x-enumNames"] = new JsonArray([.. names.Select(name => (JsonNode)name)]),
            },
        });

    /// <summary>Names of operations of one group, of groups, of arguments and of optional parameters.</summary>
    public static byte[] AsOperations(string[] names)
    {
        var paths = new JsonObject();
        foreach (var name in names)
        {
            paths[$"/{name}/{{{name}}}"] = new JsonObject
            {
                ["get"] = new JsonObject
                {
                    ["tags"] = new JsonArray("All"),
                    ["operationId"] = name,
                    ["parameters"] = new JsonArray(Parameter(name, "path"), Parameter(name, "query"), Parameter("X-" + name, "header")),
                    ["responses"] = new JsonObject { ["204"] = new JsonObject { ["description"] = "Fine." } },
                },
                ["delete"] = new JsonObject
                {
                    ["tags"] = new JsonArray(name),
                    ["operationId"] = "delete" + name,
                    ["responses"] = new JsonObject { ["204"] = new JsonObject { ["description"] = "Fine." } },
                },
            };
        }

        return Document(paths, []);
    }

    private static JsonObject Text() => new() { ["type"] = "string" };

    private static JsonObject Reference(string name) => new() { ["$ref"] = "#/components/schemas/" + name };

    private static JsonObject Parameter(string name, string place) =>
        new() { ["name"] = name, ["in"] = place, ["required"] = place == "path", ["schema"] = Text() };

    private static JsonObject Json(JsonNode schema) => new() { ["application/json"] = new JsonObject { ["schema"] = schema } };

    private static JsonObject Operation(string id, JsonObject sent, JsonObject? received) => new()
    {
        ["tags"] = new JsonArray("Things"),
        ["operationId"] = id,
        ["requestBody"] = new JsonObject { ["content"] = Json(sent) },
        ["responses"] = new JsonObject
        {
            ["200"] = received is null
                ? new JsonObject { ["description"] = "Fine." }
                : new JsonObject { ["description"] = "Fine.", ["content"] = Json(received) },
        },
    };

    private static byte[] Document(JsonObject paths, JsonObject schemas) => Encoding.UTF8.GetBytes(new JsonObject
    {
        ["openapi"] = "3.0.3",
        ["info"] = new JsonObject { ["title"] = "Names", ["version"] = "1" },
        ["paths"] = paths,
        ["components"] = new JsonObject { ["schemas"] = schemas },
    }.ToJsonString());
}
