namespace OneSignal.Generator.Checking.Rules;

/// <summary>OpenAPI ignores a word it does not know, so a mistyped <c>maxlength</c> is a limit that is lost.</summary>
internal sealed class KeywordIsKnown : ISpecRule
{
    private static readonly string[] SchemaWords =
    [
        "$ref", "type", "format", "title", "description", "nullable", "enum", "default", "example", "deprecated", "readOnly", "writeOnly",
        "required", "properties", "additionalProperties", "items", "oneOf", "allOf", "anyOf", "not", "discriminator", "externalDocs", "xml",
        "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern",
        "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties",
    ];

    private static readonly string[] ParameterWords =
    [
        "name", "in", "description", "required", "deprecated", "allowEmptyValue", "style", "explode", "allowReserved", "schema", "example",
        "examples", "content",
    ];

    private static readonly Dictionary<SpecPartKind, string[]> Words = new()
    {
        [SpecPartKind.Document] = ["openapi", "info", "servers", "paths", "components", "security", "tags", "externalDocs"],
        [SpecPartKind.Tag] = ["name", "description", "externalDocs"],
        [SpecPartKind.SecurityScheme] = ["type", "description", "name", "in", "scheme", "bearerFormat", "flows", "openIdConnectUrl"],
        [SpecPartKind.PathItem] =
        [
            "$ref", "summary", "description", "servers", "parameters", "get", "put", "post", "delete", "options", "head", "patch", "trace",
        ],
        [SpecPartKind.Operation] =
        [
            "tags", "summary", "description", "externalDocs", "operationId", "parameters", "requestBody", "responses", "callbacks", "deprecated",
            "security", "servers",
        ],
        [SpecPartKind.Parameter] = ParameterWords,
        [SpecPartKind.Header] = ParameterWords,
        [SpecPartKind.RequestBody] = ["description", "content", "required"],
        [SpecPartKind.Response] = ["description", "headers", "content", "links"],
        [SpecPartKind.MediaType] = ["schema", "example", "examples", "encoding"],
        [SpecPartKind.Schema] = SchemaWords,
        [SpecPartKind.Property] = SchemaWords,
    };

    public string Code => "SPEC0141";

    public string Title => "Every keyword is one of OpenAPI 3.0";

    public IEnumerable<Fault> Check(SpecIndex spec) =>
        from part in spec.Parts
        let known = Words[part.Kind]
        from key in part.Node.Select(entry => entry.Key)
        where !key.StartsWith("x-", StringComparison.OrdinalIgnoreCase) && !known.Contains(key, StringComparer.Ordinal)
        select new Fault(part.At(key), $"'{key}' means nothing here.{NearestWord.Question(key, known)} Correct or remove it.");
}
