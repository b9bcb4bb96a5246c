namespace OneSignal.Generator.Model;

/// <summary>
/// Maps whose keys are names that an author chose. Inside them <c>properties</c>, <c>items</c> or <c>example</c> is the
/// name of something and not a word of OpenAPI: OneSignal's users have a property called <c>properties</c>.
/// </summary>
internal static class NameMap
{
    private static readonly HashSet<string> Keys = new(StringComparer.Ordinal)
    {
        "paths", "schemas", "properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "responses",
        "parameters", "requestBodies", "headers", "securitySchemes", "links", "callbacks", "pathItems", "webhooks", "content",
        "encoding", "variables",
    };

    /// <summary>Words of OpenAPI whose values are data, in which nothing is a reference or a schema.</summary>
    private static readonly HashSet<string> Data = new(StringComparer.Ordinal) { "example", "examples", "default", "enum", "const" };

    public static bool IsUnder(string key) => Keys.Contains(key);

    public static bool HoldsData(string key) => Data.Contains(key);
}
