using OneSignal.Generator.Checking;
using OneSignal.Generator.Tests.Support;

namespace OneSignal.Generator.Tests.Checking;

public sealed class SoundnessTests
{
    public static TheoryData<string, string, string> Unsound => new()
    {
        { "SPEC0004", "‸swagger: \"2.0\"\npaths: {}\n", "Convert it to OpenAPI" },
        { "SPEC0004", "‸info: {}\n", "openapi: 3.0.3" },
        { "SPEC0004", "‸openapi: 4.0.0\n", "Use 3.0 or 3.1" },
        { "SPEC0004", "‸openapi: 3.0.3\n", "no paths" },
        { "SPEC0004", "openapi: 3.0.3\n‸paths: {}\n", "no paths" },
        { "SPEC0008", "openapi: 3.0.3\npaths:\n  ‸a: {}\n", "begin with '/'" },
        { "SPEC0008", "openapi: 3.0.3\npaths:\n  ‸/a: 5\n", "map of operations" },
        { "SPEC0008", "openapi: 3.0.3\npaths:\n  /a:\n    ‸get: []\n", "describes the operation" },
        { "SPEC0008", "openapi: 3.0.3\npaths:\n  /a:\n    ‸$ref: 5\n", "a text" },
        { "SPEC0008", "openapi: 3.0.3\npaths:\n  /a:\n    ‸parameters: x\n", "a list" },
        { "SPEC0008", "openapi: 3.0.3\npaths:\n  /a:\n    parameters:\n      - ‸in: query\n", "no name" },
        { "SPEC0008", "openapi: 3.0.3\npaths:\n  /a:\n    parameters: [‸x]\n", "must be a map" },
        { "SPEC0008", "openapi: 3.0.3\npaths:\n  /a: {}\ncomponents:\n  schemas:\n    A:\n      ‸properties:\n        - a: {}\n", "a map" },
        { "SPEC0008", "openapi: 3.0.3\npaths:\n  /a: {}\ncomponents:\n  schemas:\n    A:\n      properties:\n        ‸a: string\n", "describes a schema" },
        { "SPEC0008", "openapi: 3.0.3\npaths:\n  /a: {}\ncomponents:\n  schemas:\n    A:\n      ‸enum: a\n", "a list" },
        { "SPEC0005", "openapi: 3.0.3\npaths:\n  /a:\n    ‸$ref: other.yaml#/a\n", "another document" },
        { "SPEC0005", "openapi: 3.0.3\npaths:\n  /a:\n    ‸$ref: \"#/nowhere\"\n", "names nothing" },
        { "SPEC0005", "openapi: 3.0.3\npaths:\n  /a:\n    ‸$ref: \"#anchor\"\n", "names nothing" },
        { "SPEC0005", "openapi: 3.0.3\npaths:\n  /a:\n    ‸$ref: \"#\"\n", "names nothing" },
        { "SPEC0005", "openapi: 3.0.3\npaths:\n  /a:\n    ‸$ref: \"#/openapi\"\n", "names nothing" },
        { "SPEC0005", "openapi: 3.0.3\npaths:\n  /a: {}\ncomponents:\n  schemas:\n    A:\n      properties:\n        example: { ‸$ref: \"#/nowhere\" }\n", "names nothing" },
        { "SPEC0006", "openapi: 3.0.3\npaths:\n  /a: {}\ncomponents:\n  schemas:\n    A: { ‸$ref: \"#/components/schemas/A\" }\n", "leads back to itself" },
        { "SPEC0007", "openapi: 3.0.3\npaths:\n  /a:\n    get: { operationId: x }\n  /b:\n    get: { ‸operationId: x }\n", "taken by GET /a" },
    };

    [Theory]
    [MemberData(nameof(Unsound))]
    public void What_no_pass_could_work_with_is_found_in_its_place(string code, string marked, string says)
    {
        var (text, place) = Marked.Parse(marked);

        var finding = Assert.Single(SoundnessCheck.Run(Spec.Read(text)));

        Assert.Equal((code, place), (finding.Code, finding.Position));
        Assert.Contains(says, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_schemas_of_a_circle_are_found()
    {
        var findings = SoundnessCheck.Run(Spec.Read(Spec.WithSchemas("""
            Root: { $ref: "#/components/schemas/Other" }
            Other: { $ref: "#/components/schemas/Root" }
            """)));

        Assert.All(findings, finding => Assert.Equal("SPEC0006", finding.Code));
        Assert.Equal(3, findings.Count);
    }

    [Theory]
    [InlineData("{ type: object, properties: { self: { $ref: '#/components/schemas/Root' } } }")]
    [InlineData("{ type: object, properties: { $ref: { type: string } } }")]
    [InlineData("{ type: object, example: { $ref: nowhere } }")]
    [InlineData("{ type: string, enum: [{ $ref: nowhere }] }")]
    [InlineData("{ type: object, x-vendor: { $ref: nowhere, properties: [] } }")]
    [InlineData("{ type: object, properties: { enum: { type: string }, properties: { type: string }, tags: , a: true } }")]
    [InlineData("{ type: object, properties: { a: { type: string, required: true } } }")]
    public void What_only_looks_like_a_bad_reference_is_sound(string schema) =>
        Assert.Empty(SoundnessCheck.Run(Spec.Read(Spec.WithSchemas("Root: " + schema))));

    [Theory]
    [InlineData("3.0")]
    [InlineData("3.0.4")]
    [InlineData("3.1.0")]
    [InlineData("\"3.1\"")]
    public void Every_version_of_OpenAPI_3_is_taken_quoted_or_not(string version) =>
        Assert.Empty(SoundnessCheck.Run(Spec.Read(Spec.WithSchemas("Root: { type: object }", version))));
}
