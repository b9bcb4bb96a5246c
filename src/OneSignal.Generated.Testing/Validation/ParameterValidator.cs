using System.Text.Json;
using OneSignal.Generated.Testing.Routing;

namespace OneSignal.Generated.Testing.Validation;

/// <summary>Compares the values of a parameter, which are all text, with its schema.</summary>
internal static class ParameterValidator
{
    /// <param name="parameter">What the document says.</param>
    /// <param name="values">The values that were sent, none when the parameter is absent.</param>
    public static IEnumerable<Violation> Check(SpecParameter parameter, IReadOnlyList<string> values)
    {
        if (values.Count == 0)
        {
            return parameter.IsRequired ? [new Violation(parameter.Name, "is required")] : [];
        }

        var schema = parameter.Schema.Target;
        return schema.Type == "array"
            ? CheckList(schema, parameter, Items(parameter, values))
            : CheckOne(parameter.Schema, values[0], parameter.Name);
    }

    private static string[] Items(SpecParameter parameter, IReadOnlyList<string> values) =>
        parameter.IsExploded ? [.. values] : [.. values.SelectMany(value => value.Split(','))];

    private static IEnumerable<Violation> CheckList(RequestSchema list, SpecParameter parameter, string[] items)
    {
        if (items.Length < list.MinItems)
        {
            yield return new Violation(parameter.Name, $"must have at least {list.MinItems} items, not {items.Length}");
        }

        if (items.Length > list.MaxItems)
        {
            yield return new Violation(parameter.Name, $"must have at most {list.MaxItems} items, not {items.Length}");
        }

        foreach (var violation in items.SelectMany(item => CheckOne(list.Items!, item, parameter.Name)))
        {
            yield return violation;
        }
    }

    private static IReadOnlyList<Violation> CheckOne(RequestSchema schema, string text, string name)
    {
        var type = schema.Target.Type;
        if (type is null or "string")
        {
            return SchemaValidator.CheckText(schema, text, name);
        }

        return TryParse(text) is { } value
            ? SchemaValidator.Check(schema, value, name)
            : [new Violation(name, $"must be {(type == "integer" ? "an" : "a")} {type}", text)];
    }

    private static JsonElement? TryParse(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
