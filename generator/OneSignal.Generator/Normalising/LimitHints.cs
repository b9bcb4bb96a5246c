using System.Globalization;
using System.Text.Json.Nodes;
using OneSignal.Generator.Model;

namespace OneSignal.Generator.Normalising;

/// <summary>
/// Copies constraint keywords to hints, from which the templates print the attribute that the analyzers read. The
/// keywords themselves would make NSwag add its own validation attributes. A number is printed as it stands, so what is no
/// number, or none that the attribute can hold, is left out.
/// </summary>
internal static class LimitHints
{
    private static readonly (string Keyword, string Hint)[] Bounds = [("minimum", Hint.LimitsMinimum), ("maximum", Hint.LimitsMaximum)];

    private static readonly (string Keyword, string Hint)[] Counts =
    [
        ("minLength", Hint.LimitsMinLength), ("maxLength", Hint.LimitsMaxLength),
        ("minItems", Hint.LimitsMinItems), ("maxItems", Hint.LimitsMaxItems),
        (Hint.MaxBytes, Hint.LimitsMaxBytes),
    ];

    public static void Add(JsonObject property)
    {
        var any = property.ContainsKey(Hint.LimitsFormat);
        foreach (var (keyword, hint) in Bounds)
        {
            any |= Set(property, hint, Bound(property[keyword]));
        }

        foreach (var (keyword, hint) in Counts)
        {
            any |= Set(property, hint, Count(property[keyword]));
        }

        any |= Set(property, Hint.LimitsPattern, property.Text("pattern"));
        if (any)
        {
            property[Hint.Limits] = true;
        }
    }

    private static bool Set(JsonObject property, string hint, string? value)
    {
        if (value is not null)
        {
            property[hint] = value;
        }

        return value is not null;
    }

    /// <summary>As C# and JSON write it, an exponent in the place of many digits: those of a long whole number are no literal.</summary>
    private static string? Bound(JsonNode? node) =>
        double.TryParse(node.AsScalarText(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number.ToString("R", CultureInfo.InvariantCulture)
            : null;

    private static string? Count(JsonNode? node) =>
        int.TryParse(node.AsScalarText(), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number.ToString(CultureInfo.InvariantCulture)
            : null;
}
