using System.Globalization;
using System.Text;
using System.Text.Json;
using OneSignal.Generated.Testing.Answers;

namespace OneSignal.Generated.Testing.Validation;

/// <summary>
/// Compares a value with a schema. Unknown properties pass, as they do at OneSignal. Of the branches of a
/// <c>oneOf</c> one has to fit; that only one does cannot be asked where unknown properties pass.
/// </summary>
internal static class SchemaValidator
{
    public static IReadOnlyList<Violation> Check(RequestSchema schema, JsonElement value, string field = "")
    {
        var violations = new List<Violation>();
        Check(schema, value, field, anyValue: false, violations);
        return violations;
    }

    /// <summary>Compares a text, such as a parameter, with a schema of type string.</summary>
    public static IReadOnlyList<Violation> CheckText(RequestSchema schema, string value, string field)
    {
        var violations = new List<Violation>();
        for (var part = schema; part is not null; part = part.Reference)
        {
            CheckText(part, value, field, schema.IsUnsettled, violations);
        }

        return violations;
    }

    private static void Check(
        RequestSchema schema, JsonElement value, string field, bool anyValue, List<Violation> violations)
    {
        if (value.ValueKind == JsonValueKind.Null && AllowsNull(schema))
        {
            return;
        }

        anyValue |= schema.IsUnsettled;
        if (schema.Reference is not null)
        {
            Check(schema.Reference, value, field, anyValue, violations);
        }

        if (schema.OneOf.Count > 0)
        {
            CheckBranches(schema.OneOf, value, field, anyValue, violations);
        }

        if (!HasType(schema, value, field, violations))
        {
            return;
        }

        CheckSize(schema, value, field, violations);
        switch (value.ValueKind)
        {
            case JsonValueKind.Object: CheckObject(schema, value, field, violations); break;
            case JsonValueKind.Array: CheckArray(schema, value, field, violations); break;
            case JsonValueKind.String: CheckText(schema, value.GetString()!, field, anyValue, violations); break;
            case JsonValueKind.Number: CheckNumber(schema, value, field, anyValue, violations); break;
        }
    }

    private static bool AllowsNull(RequestSchema schema) =>
        schema.IsNullable || (schema.Reference is not null && AllowsNull(schema.Reference));

    private static void CheckBranches(
        IReadOnlyList<RequestSchema> branches, JsonElement value, string field, bool anyValue, List<Violation> violations)
    {
        List<Violation>? closest = null;
        foreach (var branch in branches)
        {
            var found = new List<Violation>();
            Check(branch, value, field, anyValue, found);
            if (closest is null || found.Count < closest.Count)
            {
                closest = found;
            }
        }

        violations.AddRange(closest!);
    }

    private static bool HasType(RequestSchema schema, JsonElement value, string field, List<Violation> violations)
    {
        var fits = schema.Type switch
        {
            "object" => value.ValueKind == JsonValueKind.Object,
            "array" => value.ValueKind == JsonValueKind.Array,
            "string" => value.ValueKind == JsonValueKind.String,
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "number" => value.ValueKind == JsonValueKind.Number,
            // The API refuses 1.0 where it wants an integer.
            "integer" => value.ValueKind == JsonValueKind.Number && !value.GetRawText().AsSpan().ContainsAny(".eE"),
            // A schema without a type describes any value; a reference has said its word already.
            _ => true,
        };
        if (!fits)
        {
            var sent = value.ValueKind is JsonValueKind.Number or JsonValueKind.String ? value.ToString() : null;
            violations.Add(new Violation(field, $"must be {Article(schema.Type!)}, not {Kind(value)}", sent));
        }

        return fits;
    }

    private static string Article(string type) => type is "object" or "array" or "integer" ? $"an {type}" : $"a {type}";

    private static string Kind(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => $"the number {value.GetRawText()}",
        JsonValueKind.Null => "null",
        _ => "a boolean",
    };

    private static void CheckSize(RequestSchema schema, JsonElement value, string field, List<Violation> violations)
    {
        // What was sent may be indented; what counts is the value without white space.
        if (schema.MaxBytes is { } limit
            && Encoding.UTF8.GetByteCount(value.GetRawText()) > limit
            && JsonText.Compact(value).Length > limit)
        {
            violations.Add(new Violation(field, $"must not be larger than {limit} bytes"));
        }
    }

    private static void CheckObject(RequestSchema schema, JsonElement value, string field, List<Violation> violations)
    {
        foreach (var name in schema.Required)
        {
            if (!value.TryGetProperty(name, out _))
            {
                violations.Add(new Violation(Join(field, name), "is required"));
            }
        }

        var count = 0;
        foreach (var property in value.EnumerateObject())
        {
            count++;
            if (schema.Properties.TryGetValue(property.Name, out var known) || (known = schema.AdditionalProperties) is not null)
            {
                Check(known, property.Value, Join(field, property.Name), anyValue: false, violations);
            }
        }

        CheckCount(count, schema.MinProperties, schema.MaxProperties, "properties", field, violations);
        violations.AddRange(CompanionRules.Check(schema, value, field));
    }

    private static void CheckArray(RequestSchema schema, JsonElement value, string field, List<Violation> violations)
    {
        CheckCount(value.GetArrayLength(), schema.MinItems, schema.MaxItems, "items", field, violations);
        if (schema.Items is null)
        {
            return;
        }

        var index = 0;
        foreach (var item in value.EnumerateArray())
        {
            Check(schema.Items, item, $"{field}[{index++}]", anyValue: false, violations);
        }
    }

    private static void CheckText(
        RequestSchema schema, string value, string field, bool anyValue, List<Violation> violations)
    {
        CheckCount(value.Length, schema.MinLength, schema.MaxLength, "characters", field, violations);
        if (schema.Pattern?.IsMatch(value) == false)
        {
            violations.Add(new Violation(field, $"must match {schema.Pattern}", value));
        }

        if (schema.Format is not null && TextFormat.Problem(schema.Format, value) is { } problem)
        {
            violations.Add(new Violation(field, problem, value));
        }

        CheckValue(schema, value, field, anyValue, violations);
    }

    private static void CheckNumber(
        RequestSchema schema, JsonElement value, string field, bool anyValue, List<Violation> violations)
    {
        var text = value.GetRawText();
        var fitsFormat = schema.Format switch
        {
            "int32" => value.TryGetInt32(out _),
            "int64" => value.TryGetInt64(out _),
            _ => true,
        };
        if (!fitsFormat)
        {
            violations.Add(new Violation(field, $"must fit into {schema.Format}", text));
        }

        var number = value.TryGetDecimal(out var exact) ? exact : BeyondDecimal(value);
        if (number < schema.Minimum)
        {
            violations.Add(new Violation(field, Invariant($"must not be less than {schema.Minimum}"), text));
        }

        if (number > schema.Maximum)
        {
            violations.Add(new Violation(field, Invariant($"must not be greater than {schema.Maximum}"), text));
        }

        CheckValue(schema, text, field, anyValue, violations);
    }

    private static decimal BeyondDecimal(JsonElement value) =>
        value.TryGetDouble(out var number) && number < 0 ? decimal.MinValue : decimal.MaxValue;

    private static void CheckValue(
        RequestSchema schema, string value, string field, bool anyValue, List<Violation> violations)
    {
        if (!anyValue && !schema.IsUnsettled && schema.Values is { } values && !values.Contains(value, StringComparer.Ordinal))
        {
            violations.Add(new Violation(field, $"must be one of {string.Join(", ", values)}", value));
        }
    }

    private static void CheckCount(
        int count, int? minimum, int? maximum, string unit, string field, List<Violation> violations)
    {
        if (count < minimum)
        {
            violations.Add(new Violation(field, $"must have at least {minimum} {unit}, not {count}"));
        }

        if (count > maximum)
        {
            violations.Add(new Violation(field, $"must have at most {maximum} {unit}, not {count}"));
        }
    }

    private static string Join(string field, string name) => field.Length == 0 ? name : $"{field}.{name}";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
