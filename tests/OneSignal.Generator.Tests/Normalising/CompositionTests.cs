using OneSignal.Generator.Normalising.Passes;
using OneSignal.Generator.Tests.Support;

namespace OneSignal.Generator.Tests.Normalising;

/// <summary>allOf, oneOf and anyOf.</summary>
public sealed class CompositionTests
{
    private static readonly string[] WordsOfComposition = ["allOf", "oneOf", "anyOf"];

    [Fact]
    public void Two_parts_with_the_same_property_become_one_object_and_the_later_refines()
    {
        var root = Spec.After<MergeAllOf>(Spec.WithSchemas("""
            Root:
              allOf:
                - $ref: "#/components/schemas/Base"
                - type: object
                  required: [b]
                  properties:
                    a: { type: string, description: Later., maxLength: 5 }
                    b: { type: integer }
            Base:
              type: object
              required: [a]
              properties:
                a: { type: string, description: Earlier., minLength: 1 }
            """));

        Tree.Same(
            """
            {
              "type": "object", "required": ["a", "b"],
              "properties": {
                "a": { "type": "string", "description": "Later.", "minLength": 1, "maxLength": 5 },
                "b": { "type": "integer" }
              }
            }
            """,
            root.SchemaAt("Root"));
    }

    [Fact]
    public void A_property_of_another_type_replaces_the_earlier_and_keeps_its_text()
    {
        var root = Spec.After<MergeAllOf>(Spec.WithSchemas("""
            Root:
              allOf:
                - properties: { a: { type: string, description: Said once. } }
                - properties: { a: { type: integer } }
            """));

        Tree.Same("""{ "type": "integer", "description": "Said once." }""", root.At("/components/schemas/Root/properties/a"));
    }

    [Fact]
    public void A_reference_with_words_beside_it_stays_a_reference()
    {
        var root = Spec.After<MergeAllOf>(Spec.WithSchemas("""
            Root:
              type: object
              properties:
                a:
                  description: The use.
                  nullable: true
                  allOf: [{ $ref: "#/components/schemas/Other" }]
            Other: { type: object, properties: { b: { type: string } } }
            """));

        Tree.Same(
            """{ "$ref": "#/components/schemas/Other", "description": "The use.", "nullable": true }""",
            root.At("/components/schemas/Root/properties/a"));
    }

    [Fact]
    public void Parts_of_parts_are_flattened_and_one_that_holds_itself_comes_to_an_end()
    {
        var root = Spec.After<MergeAllOf>(Spec.WithSchemas("""
            Root:
              allOf:
                - $ref: "#/components/schemas/Root"
                - $ref: "#/components/schemas/Middle"
            Middle:
              allOf:
                - $ref: "#/components/schemas/Base"
                - properties: { b: { type: string } }
            Base:
              allOf:
                - $ref: "#/components/schemas/Middle"
                - properties: { a: { type: string } }
            """));

        Assert.Equal(["a", "b"], root.At("/components/schemas/Root/properties")!.AsObject().Select(entry => entry.Key).Order());
    }

    [Fact]
    public void The_whole_allows_null_only_when_all_parts_do()
    {
        var root = Spec.After<MergeAllOf>(Spec.WithSchemas("""
            Root: { allOf: [{ nullable: true, properties: { a: {} } }, { nullable: false, properties: { b: {} } }] }
            """));

        Assert.False(root.At("/components/schemas/Root/nullable")!.GetValue<bool>());
    }

    [Theory]
    [InlineData("oneOf: [{ type: string }]", "string")]
    [InlineData("anyOf: [{ type: string }, { type: string, description: Again. }]", "string")]
    [InlineData("anyOf: [{ type: string, enum: [a] }, { type: string }]", "string")]
    [InlineData("oneOf: [{ type: integer }, { type: number }]", "number")]
    public void Alternatives_of_one_kind_are_that_kind(string schema, string type)
    {
        var root = Spec.After<SimplifyUnions>(Spec.WithSchemas($"Root: {{ {schema} }}")).SchemaAt("Root");

        Assert.Equal(type, root.Text("/type"));
        Assert.Null(root["x-os-kind"]);
    }

    [Fact]
    public void Enums_and_any_text_are_one_open_enum()
    {
        var root = Spec.After<SimplifyUnions>(Spec.WithSchemas("""
            Root: { anyOf: [{ type: string, enum: [a, b] }, { type: string, enum: [b, c] }, { type: string }] }
            """)).SchemaAt("Root");

        Tree.Same("""["a", "b", "c"]""", root["enum"]);
    }

    [Theory]
    [InlineData("oneOf: [{ type: string }, { type: 'null' }]")]
    [InlineData("oneOf: [{ type: string }, { enum: [null] }]")]
    public void An_alternative_that_is_null_makes_the_rest_nullable(string schema)
    {
        var root = Spec.After<SimplifyUnions>(Spec.WithSchemas($"Root: {{ {schema} }}")).SchemaAt("Root");

        Tree.Same("""{ "nullable": true, "type": "string" }""", root);
    }

    [Fact]
    public void Real_alternatives_become_a_union_with_one_member_each()
    {
        var root = Spec.After<SimplifyUnions>(Spec.WithSchemas("""
            Root:
              oneOf:
                - type: array
                  items: { type: string }
                - $ref: "#/components/schemas/Problem"
                - type: integer
                - type: object
                  additionalProperties: { type: string }
            Problem: { type: object, properties: { a: { type: string } } }
            """)).SchemaAt("Root");

        Assert.Equal("union", root.Text("/x-os-kind"));
        Assert.Equal(["TextList", "Problem", "Integer", "Map"], root["properties"]!.AsObject().Select(entry => entry.Key));
    }

    [Fact]
    public void Alternatives_beside_properties_only_add_members()
    {
        var root = Spec.After<SimplifyUnions>(Spec.WithSchemas("""
            Root:
              type: object
              properties: { a: { type: string } }
              oneOf: [{ required: [a] }, { properties: { b: { type: string } } }]
            """)).SchemaAt("Root");

        Assert.Equal(["a", "b"], root["properties"]!.AsObject().Select(entry => entry.Key));
    }

    [Theory]
    [InlineData("oneOf")]
    [InlineData("anyOf")]
    [InlineData("allOf")]
    public void None_of_the_words_is_left_wherever_it_stood(string word)
    {
        var effective = Spec.Effective(Spec.WithSchemas($$"""
            Root:
              type: object
              properties:
                a: { {{word}}: [{ type: object, properties: { b: { {{word}}: [{ type: string }, { type: integer }] } } }, { type: object, properties: { c: { type: array, items: { {{word}}: [{ type: string }, { type: boolean }] } } } }] }
                d: { type: object, additionalProperties: { {{word}}: [{ type: string }, { type: array, items: {} }] } }
            """));

        Assert.DoesNotContain(Tree.Walk(effective), entry => WordsOfComposition.Any(other => entry.Pointer.EndsWith("/" + other, StringComparison.Ordinal)));
    }
}
