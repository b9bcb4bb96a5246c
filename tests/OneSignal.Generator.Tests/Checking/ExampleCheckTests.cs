using System.Text.Json.Nodes;
using OneSignal.Generator.Checking;
using OneSignal.Generator.Reading;
using OneSignal.Generator.Tests.Support;

namespace OneSignal.Generator.Tests.Checking;

public sealed class ExampleCheckTests
{
    [Theory]
    [InlineData("{ type: string, format: uuid }", "\"7c1f9a52-3d0e-4b7a-9a64-5f20c8d1e6b3\"", "\"7c1f9a52\"")]
    [InlineData("{ type: string, format: date }", "\"2026-12-01\"", "\"1 Dec 2026\"")]
    [InlineData("{ type: string, format: uri }", "\"https://example.com/a\"", "\"example\"")]
    [InlineData("{ type: string, format: email }", "\"a@example.com\"", "\"a@\"")]
    [InlineData("{ type: string, format: e164 }", "\"+15555550100\"", "\"5555550100\"")]
    [InlineData("{ type: string, format: byte }", "\"AAEC\"", "\"A\"")]
    [InlineData("{ type: string, pattern: '^a+$' }", "\"aa\"", "\"ab\"")]
    [InlineData("{ type: string, minLength: 2 }", "\"ab\"", "\"a\"")]
    [InlineData("{ type: integer, format: int32 }", "2147483647", "2147483648")]
    [InlineData("{ type: integer, format: int64 }", "9223372036854775807", "9223372036854775808")]
    [InlineData("{ type: integer, enum: [1, 2] }", "2", "3")]
    [InlineData("{ type: number, maximum: 0.5 }", "0.5", "0.51")]
    [InlineData("{ type: boolean }", "true", "\"true\"")]
    [InlineData("{ type: array, maxItems: 1, items: {} }", "[1]", "[1, 2]")]
    [InlineData("{ type: array, items: { type: string } }", "[\"a\"]", "[1]")]
    [InlineData("{ type: object, maxProperties: 1 }", "{\"a\": 1}", "{\"a\": 1, \"b\": 2}")]
    [InlineData("{ type: object, additionalProperties: { type: integer } }", "{\"a\": 1}", "{\"a\": \"1\"}")]
    [InlineData("{ type: object, properties: { a: {} } }", "{\"a\": null}", "{\"b\": 1}")]
    [InlineData("{ type: string, nullable: true }", "null", "1")]
    [InlineData("{ description: Any. }", "null", null)]
    [InlineData("{ description: Any. }", "[{\"a\": 1}]", null)]
    [InlineData("{ type: object, additionalProperties: true, properties: { a: {} } }", "{\"b\": 1}", "[]")]
    [InlineData("{ oneOf: [{ type: string }, { type: integer }] }", "1", "true")]
    [InlineData("{ oneOf: [{ type: string }] }", "\"a\"", "null")]
    public void A_schema_takes_what_fits_and_nothing_else(string schema, string fits, string? doesNot)
    {
        Assert.Empty(Faults(schema, fits));
        if (doesNot is not null)
        {
            Assert.Single(Faults(schema, doesNot));
        }
    }

    [Fact]
    public void Of_several_alternatives_the_nearest_says_what_is_wrong()
    {
        var fault = Assert.Single(Faults(
            "{ oneOf: [{ type: string }, { type: object, properties: { code: { type: integer }, title: { type: string } } }] }",
            """{ "code": "x", "title": "y" }"""));

        Assert.Equal("/code", fault.Pointer);
    }

    [Fact]
    public void Alternatives_that_lead_to_themselves_come_to_an_end() =>
        Assert.NotNull(Faults("{ oneOf: [{ $ref: '#/components/schemas/Root' }] }", "1"));

    private static IReadOnlyList<Fault> Faults(string schema, string value)
    {
        var document = Spec.Read(Spec.WithSchemas("Root: " + schema));
        return new ExampleCheck(new SpecIndex(document)).Run(JsonNode.Parse(value), document.Root.SchemaAt("Root"), JsonPointer.Root);
    }
}
