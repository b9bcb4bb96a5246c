using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OneSignal.Generator.Model;
using OneSignal.Generator.Reading;

namespace OneSignal.Generator.Checking;

/// <summary>
/// Compares a value with the schema it is an example of. Stricter than the client, which reads what it does not know: an
/// example is there to be copied.
/// </summary>
internal sealed partial class ExampleCheck
{
    /// <summary>Alternatives that lead to themselves never use up the value.</summary>
    private const int DeepestSchema = 300;

    private readonly SpecIndex _spec;

    public ExampleCheck(SpecIndex spec) => _spec = spec;

    public IReadOnlyList<Fault> Run(JsonNode? value, JsonObject schema, string pointer)
    {
        var faults = new List<Fault>();
        Compare(value, schema, pointer, faults, 0);
        return faults;
    }

    private void Compare(JsonNode? value, JsonObject use, string pointer, List<Fault> faults, int depth)
    {
        if (_spec.Resolve(use) is not { } schema || depth > DeepestSchema)
        {
            return;
        }

        if (value is null)
        {
            if (!use.Flag("nullable") && !schema.Flag("nullable") && (schema.ContainsKey("type") || schema.ContainsKey("oneOf")))
            {
                faults.Add(new Fault(pointer, "The example is null, which the schema does not allow. Give a value or make the schema nullable."));
            }

            return;
        }

        if (schema.List("oneOf") is { } branches)
        {
            CompareBranches(value, branches, pointer, faults, depth);
        }

        if (Schema.Type(schema) is { } type && !IsOfType(value, type))
        {
            faults.Add(new Fault(pointer, $"The example is {KindOf(value)} and the schema wants {Article(type)}. Correct one of the two."));
            return;
        }

        if (schema.List("enum") is { } values && !values.Any(one => JsonNode.DeepEquals(one, value)))
        {
            var known = string.Join(", ", values.Select(one => one.AsScalarText()));
            faults.Add(new Fault(pointer, $"'{value.AsScalarText()}' is none of the values of the enum. Use one of: {known}."));
        }

        switch (value)
        {
            case JsonObject map:
                CompareMembers(map, schema, pointer, faults, depth);
                break;
            case JsonArray list:
                CompareItems(list, schema, pointer, faults, depth);
                break;
            case JsonValue scalar when scalar.GetValueKind() == JsonValueKind.String:
                CompareText(scalar.GetValue<string>(), schema, pointer, faults);
                break;
            case JsonValue scalar when scalar.GetValueKind() == JsonValueKind.Number:
                CompareNumber(Number(scalar), schema, pointer, faults);
                break;
        }
    }

    /// <summary>When no alternative fits, the one that comes nearest says what is missing.</summary>
    private void CompareBranches(JsonNode value, JsonArray branches, string pointer, List<Fault> faults, int depth)
    {
        var nearest = branches.OfType<JsonObject>()
            .Select(branch =>
            {
                var own = new List<Fault>();
                Compare(value, branch, pointer, own, depth + 1);
                return own;
            })
            // A branch that takes the value at all and complains of a member comes nearer than one of another type.
            .MinBy(own => (own.Exists(fault => fault.Pointer == pointer), own.Count));
        faults.AddRange(nearest ?? []);
    }

    private void CompareMembers(JsonObject value, JsonObject schema, string pointer, List<Fault> faults, int depth)
    {
        foreach (var required in schema.List("required").Texts().Where(required => !value.ContainsKey(required)))
        {
            faults.Add(new Fault(pointer, $"The example lacks '{required}', which the schema requires. Add it."));
        }

        Limits(value.Count, schema, "minProperties", "maxProperties", "entries", pointer, faults);
        var properties = schema.Map("properties");
        foreach (var (name, member) in value)
        {
            var place = JsonPointer.Append(pointer, name);
            if (properties.Map(name) is { } property)
            {
                Compare(member, property, place, faults, depth + 1);
            }
            else if (schema.Map("additionalProperties") is { } values)
            {
                Compare(member, values, place, faults, depth + 1);
            }
            else if (properties is not null && !schema.Flag("additionalProperties"))
            {
                var question = NearestWord.Question(name, properties.Select(entry => entry.Key));
                faults.Add(new Fault(place, $"The schema has no property '{name}'.{question} Correct the example or add the property."));
            }
        }
    }

    private void CompareItems(JsonArray value, JsonObject schema, string pointer, List<Fault> faults, int depth)
    {
        Limits(value.Count, schema, "minItems", "maxItems", "items", pointer, faults);
        if (schema.Map("items") is { } items)
        {
            for (var i = 0; i < value.Count; i++)
            {
                Compare(value[i], items, JsonPointer.Append(pointer, i), faults, depth + 1);
            }
        }
    }

    private static void CompareText(string value, JsonObject schema, string pointer, List<Fault> faults)
    {
        Limits(value.Length, schema, "minLength", "maxLength", "characters", pointer, faults);
        if (schema.Text("format") is { } format && !HasFormat(value, format))
        {
            faults.Add(new Fault(pointer, $"'{value}' has not the format '{format}'. Correct the example."));
        }

        if (schema.Text("pattern") is { } pattern && !Matches(value, pattern))
        {
            faults.Add(new Fault(pointer, $"'{value}' does not match the pattern {pattern}. Correct the example."));
        }
    }

    private static void CompareNumber(decimal? value, JsonObject schema, string pointer, List<Fault> faults)
    {
        if (value is not { } number)
        {
            return;
        }

        Limits(number, schema, "minimum", "maximum", "", pointer, faults);
        var whole = schema.Text("format") is "int32" ? number is >= int.MinValue and <= int.MaxValue : number is >= long.MinValue and <= long.MaxValue;
        if (Schema.Type(schema) == "integer" && !whole)
        {
            faults.Add(new Fault(pointer, $"{number} does not fit into {schema.Text("format")}. Correct the example or widen the format."));
        }
    }

    private static void Limits(decimal size, JsonObject schema, string least, string most, string unit, string pointer, List<Fault> faults)
    {
        var what = unit.Length == 0 ? Written(size) : $"{Written(size)} {unit}";
        if (Number(schema[least]) is { } minimum && size < minimum)
        {
            faults.Add(new Fault(pointer, $"The example has {what}, less than {least} {Written(minimum)}. Correct one of the two."));
        }

        if (Number(schema[most]) is { } maximum && size > maximum)
        {
            faults.Add(new Fault(pointer, $"The example has {what}, more than {most} {Written(maximum)}. Correct one of the two."));
        }
    }

    private static string Written(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static decimal? Number(JsonNode? node) =>
        decimal.TryParse(node.AsScalarText(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool IsOfType(JsonNode value, string type) => type switch
    {
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => value.GetValueKind() == JsonValueKind.String,
        "number" => value.GetValueKind() == JsonValueKind.Number,
        "integer" => value.GetValueKind() == JsonValueKind.Number && Number(value) is { } number && decimal.IsInteger(number),
        "boolean" => value.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        _ => true,
    };

    private static string KindOf(JsonNode value) => value.GetValueKind() switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => $"the number {value.AsScalarText()}",
        _ => value.AsScalarText() ?? "null",
    };

    private static string Article(string type) => type[0] is 'a' or 'i' or 'o' ? "an " + type : "a " + type;

    private static bool HasFormat(string value, string format) => format switch
    {
        "uuid" => Guid.TryParseExact(value, "D", out _),
        "date-time" => value.Contains('T', StringComparison.Ordinal) && DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "date" => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "uri" => Uri.TryCreate(value, UriKind.Absolute, out var uri) && !uri.IsFile,
        "email" => value.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && at < value.Length - 1,
        "e164" => PhoneNumber().IsMatch(value),
        // The placeholder for a secret stands where the secret would; nothing real may.
        "byte" => value.StartsWith('<') || Convert.TryFromBase64String(value, new byte[value.Length], out _),
        _ => true,
    };

    private static bool Matches(string value, string pattern)
    {
        try
        {
            return Regex.IsMatch(value, pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        }
        catch (Exception exception) when (exception is ArgumentException or RegexMatchTimeoutException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"^\+[1-9][0-9]{1,14}$", RegexOptions.CultureInvariant)]
    private static partial Regex PhoneNumber();
}
