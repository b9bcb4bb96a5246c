using OneSignal.Generator.Model;

namespace OneSignal.Generator.Checking.Rules;

/// <summary>A mistyped type makes any JSON of a member, a mistyped format makes text of a time.</summary>
internal sealed class TypeAndFormatAreKnown : ISpecRule
{
    private static readonly Dictionary<string, string[]> Formats = new(StringComparer.Ordinal)
    {
        ["string"] = ["uuid", "date-time", "date", "uri", "email", "e164", "byte", "json-text", "html"],
        ["integer"] = ["int32", "int64"],
        ["number"] = ["double"],
        ["boolean"] = [],
        ["array"] = [],
        ["object"] = [],
    };

    public string Code => "SPEC0138";

    public string Title => "Every type and format is known, and numbers say their width";

    public IEnumerable<Fault> Check(SpecIndex spec)
    {
        foreach (var schema in spec.Schemas.Where(schema => schema.Node.ContainsKey("type")))
        {
            if (Schema.Type(schema.Node) is not { } type || !Formats.TryGetValue(type, out var formats))
            {
                var given = schema.Node["type"].AsScalarText() ?? "";
                yield return new Fault(schema.At("type"), $"'{given}' is no type.{NearestWord.Question(given, Formats.Keys)} Use one of: {string.Join(", ", Formats.Keys)}.");
            }
            else if (schema.Node["format"] is { } node && (node.AsText() is not { } format || !formats.Contains(format, StringComparer.Ordinal)))
            {
                var given = node.AsScalarText() ?? "";
                var known = formats.Length == 0 ? "Remove it." : $"Use one of: {string.Join(", ", formats)}.";
                yield return new Fault(schema.At("format"), $"'{given}' is no format of {type}.{NearestWord.Question(given, formats)} {known}");
            }
            else if (type is "integer" or "number" && !schema.Node.ContainsKey("format"))
            {
                yield return new Fault(schema.Pointer, $"The {type} '{schema.Name}' does not say its width. Add 'format: {formats[0]}'.");
            }
        }
    }
}
