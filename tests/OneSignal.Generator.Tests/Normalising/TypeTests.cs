using System.Text.Json.Nodes;
using OneSignal.Generator.Normalising.Passes;
using OneSignal.Generator.Tests.Support;

namespace OneSignal.Generator.Tests.Normalising;

/// <summary>Aliases, inline types, and what type each schema becomes.</summary>
public sealed class TypeTests
{
    [Fact]
    public void A_component_that_is_no_type_takes_the_place_of_its_references()
    {
        var root = Spec.After<InlineAliases>(Spec.WithSchemas("""
            Root:
              type: object
              properties:
                a: { $ref: "#/components/schemas/Ids", description: The use. }
            Ids: { type: array, description: The list., items: { $ref: "#/components/schemas/Id" } }
            Id: { type: string, format: uuid }
            """));

        Tree.Same(
            """{ "type": "array", "description": "The use.", "items": { "type": "string", "format": "uuid" } }""",
            root.At("/components/schemas/Root/properties/a"));
        Assert.Equal(["Root"], root["components"]!["schemas"]!.AsObject().Select(entry => entry.Key));
    }

    [Fact]
    public void A_list_of_itself_is_any_JSON_in_the_end()
    {
        var effective = Spec.Effective(Spec.WithSchemas("""
            Root: { type: object, properties: { a: { $ref: "#/components/schemas/Nested" } } }
            Nested: { type: array, items: { $ref: "#/components/schemas/Nested" } }
            """));

        Assert.Equal("array", effective.Text("/components/schemas/Root/properties/a/type"));
    }

    [Fact]
    public void Inline_types_are_named_for_their_place()
    {
        var effective = Spec.Effective("""
            openapi: 3.0.3
            paths:
              /things:
                post:
                  operationId: create-thing
                  parameters:
                    - { name: sort, in: query, schema: { type: string, enum: [up, down] } }
                  requestBody:
                    content:
                      application/json:
                        schema:
                          type: object
                          properties:
                            owner: { type: object, properties: { kind: { type: string, enum: [a] } } }
                            parts: { type: array, items: { type: object, properties: { id: { type: string } } } }
                            notes: { type: object, additionalProperties: { type: object, properties: { text: { type: string } } } }
                  responses:
                    "200":
                      description: Done.
                      content: { application/json: { schema: { type: object, properties: { id: { type: string } } } } }
            """);

        Assert.Equal(
            [
                "CreateThingRequest", "CreateThingRequestNotesValue", "CreateThingRequestOwner", "CreateThingRequestOwnerKind",
                "CreateThingRequestPartsItem", "CreateThingResponse", "CreateThingSort", "ThingsCreateThingQuery",
            ],
            effective.TypeNames().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_was_said_of_the_use_stays_with_the_use()
    {
        var root = Spec.After<HoistInlineTypes>(Spec.WithSchemas("""
            Root:
              type: object
              properties:
                a: { type: string, enum: [x], description: The use., nullable: true, deprecated: true, x-os-channels: push }
            """));

        Tree.Same(
            """{ "$ref": "#/components/schemas/RootA", "description": "The use.", "nullable": true, "deprecated": true, "x-os-channels": "push" }""",
            root.At("/components/schemas/Root/properties/a"));
        Tree.Same("""{ "type": "string", "enum": ["x"], "description": "The use." }""", root.SchemaAt("RootA"));
    }

    [Theory]
    [InlineData("{ type: integer }", """{ "type": "integer", "format": "int64" }""")]
    [InlineData("{ type: integer, format: int32 }", """{ "type": "integer", "format": "int32" }""")]
    [InlineData("{ type: number }", """{ "type": "number", "format": "double" }""")]
    [InlineData("{ type: number, format: float }", """{ "type": "number", "format": "double" }""")]
    [InlineData("{ type: string, format: date-time }", """{ "type": "string", "format": "date-time" }""")]
    [InlineData("{ type: boolean }", """{ "type": "boolean" }""")]
    [InlineData("{ type: file }", """{ "type": "string" }""")]
    [InlineData("{}", """{ "$ref": "#/components/schemas/JsonNode" }""")]
    [InlineData("{ type: object }", """{ "$ref": "#/components/schemas/JsonObject" }""")]
    [InlineData("{ type: object, additionalProperties: true }", """{ "$ref": "#/components/schemas/JsonObject" }""")]
    [InlineData("{ type: object, additionalProperties: {} }", """{ "$ref": "#/components/schemas/JsonObject" }""")]
    [InlineData("{ additionalProperties: { type: string } }", """{ "type": "object", "additionalProperties": { "type": "string" } }""")]
    [InlineData("{ type: array }", """{ "type": "array", "items": { "$ref": "#/components/schemas/JsonNode" } }""")]
    [InlineData("{ items: { type: string } }", """{ "items": { "type": "string" }, "type": "array" }""")]
    [InlineData("{ type: array, items: { type: integer, nullable: true } }", """{ "type": "array", "items": { "$ref": "#/components/schemas/JsonNode" } }""")]
    [InlineData("{ type: string, enum: [a, null] }", """{ "type": "string", "enum": ["a"], "nullable": true, "x-os-kind": "string-enum" }""")]
    [InlineData("{ enum: [1, 2] }", """{ "enum": [1, 2], "type": "integer", "format": "int64", "x-os-kind": "integer-enum" }""")]
    [InlineData("{ type: number, enum: [1.5] }", """{ "type": "number", "format": "double" }""")]
    [InlineData("{ type: boolean, enum: [true] }", """{ "type": "boolean" }""")]
    [InlineData("{ enum: [a, 1] }", """{ "$ref": "#/components/schemas/JsonNode" }""")]
    public void Every_schema_has_a_settled_type(string schema, string expected)
    {
        var property = Spec.After(Spec.WithSchemas($"Root: {{ type: object, properties: {{ a: {schema} }} }}"), new KeepOpenEnums(), new SettleTypes())
            .At("/components/schemas/Root/properties/a")!.AsObject();
        property.Remove("x-os-limits-format");

        Tree.Same(expected, property);
    }

    [Fact]
    public void A_document_may_have_a_type_called_like_the_runtimes()
    {
        var effective = Spec.Effective(Spec.WithSchemas("""
            Root:
              type: object
              properties:
                own: { $ref: "#/components/schemas/JsonNode" }
                any: {}
            JsonNode: { type: object, properties: { a: { type: string } } }
            """));

        var own = Assert.IsType<JsonObject>(effective.At(effective.Text("/components/schemas/Root/properties/own/$ref")![1..]));
        Assert.NotNull(own.At("/properties/a"));
        Assert.Equal("#/components/schemas/JsonNode", effective.Text("/components/schemas/Root/properties/any/$ref"));
    }

    [Theory]
    [InlineData("properties")]
    [InlineData("items")]
    [InlineData("example")]
    [InlineData("examples")]
    [InlineData("default")]
    [InlineData("enum")]
    [InlineData("type")]
    [InlineData("required")]
    [InlineData("$ref")]
    [InlineData("oneOf")]
    [InlineData("additionalProperties")]
    [InlineData("x-os-kind")]
    public void A_property_may_be_called_like_a_word_of_OpenAPI(string name)
    {
        var effective = Spec.Effective(Spec.WithSchemas($$"""
            Root:
              type: object
              properties:
                {{name}}: { $ref: "#/components/schemas/Other" }
            Other: { type: object, properties: { {{name}}: { type: string } } }
            """));

        Assert.Equal("#/components/schemas/Other", effective["components"]!["schemas"]!["Root"]!["properties"]![name]!["$ref"]!.GetValue<string>());
        Assert.Equal("string", effective["components"]!["schemas"]!["Other"]!["properties"]![name]!["type"]!.GetValue<string>());
    }
}
