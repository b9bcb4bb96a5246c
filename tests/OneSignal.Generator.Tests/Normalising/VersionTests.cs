using OneSignal.Generator.Normalising.Passes;
using OneSignal.Generator.Tests.Support;

namespace OneSignal.Generator.Tests.Normalising;

/// <summary>OpenAPI 3.1 said in the words of 3.0.</summary>
public sealed class VersionTests
{
    [Theory]
    [InlineData("{ type: [string, 'null'] }", """{ "nullable": true, "type": "string" }""")]
    [InlineData("{ type: [string] }", """{ "type": "string" }""")]
    [InlineData("{ type: [string, integer] }", """{ "anyOf": [{ "type": "string" }, { "type": "integer" }] }""")]
    [InlineData("{ type: [array, string, 'null'], items: { type: integer } }", """{ "nullable": true, "anyOf": [{ "type": "array", "items": { "type": "integer" } }, { "type": "string" }] }""")]
    [InlineData("{ type: 'null' }", """{ "nullable": true, "enum": [null] }""")]
    [InlineData("{ const: a }", """{ "enum": ["a"] }""")]
    [InlineData("{ type: integer, exclusiveMinimum: 0 }", """{ "type": "integer", "minimum": 0, "exclusiveMinimum": true }""")]
    [InlineData("{ type: integer, exclusiveMaximum: true, maximum: 5 }", """{ "type": "integer", "exclusiveMaximum": true, "maximum": 5 }""")]
    [InlineData("{ type: string, examples: [a, b] }", """{ "type": "string", "example": "a" }""")]
    [InlineData("{ type: array, prefixItems: [{ type: string }] }", """{ "type": "array", "items": {} }""")]
    [InlineData("{ type: array, items: true }", """{ "type": "array", "items": {} }""")]
    [InlineData("{ type: object, properties: { a: true, b: false } }", """{ "type": "object", "properties": { "a": {}, "b": {} } }""")]
    [InlineData("{ type: object, additionalProperties: true }", """{ "type": "object", "additionalProperties": true }""")]
    [InlineData("{ type: object, properties: { properties: { type: object }, items: { type: string } } }", """{ "type": "object", "properties": { "properties": { "type": "object" }, "items": { "type": "string" } } }""")]
    public void Each_form_of_3_1_has_one_of_3_0(string schema, string expected) =>
        Tree.Same(expected, Spec.After<LowerOpenApi31>(Spec.WithSchemas("Root: " + schema, "3.1.0")).SchemaAt("Root"));

    [Fact]
    public void The_document_is_one_of_3_0_afterwards()
    {
        var root = Spec.After<LowerOpenApi31>(Spec.WithSchemas("Root: {}", "3.1.0") + "webhooks: { a: {} }\njsonSchemaDialect: x\n");

        Assert.Equal("3.0.3", root.Text("/openapi"));
        Assert.Null(root["webhooks"]);
        Assert.Null(root["jsonSchemaDialect"]);
    }

    [Theory]
    [InlineData("anyOf: [{ type: string }, { type: 'null' }]")]
    [InlineData("type: [string, 'null']")]
    [InlineData("type: string, nullable: true")]
    public void Each_way_to_allow_null_comes_to_the_same(string schema)
    {
        var effective = Spec.Effective(Spec.WithSchemas($"Root: {{ type: object, properties: {{ a: {{ {schema} }} }} }}", "3.1.0"));

        var property = effective.At("/components/schemas/Root/properties/a")!;
        Assert.Equal("string", property.Text("/type"));
        Assert.True(property["x-os-optional"]!.GetValue<bool>());
    }
}
