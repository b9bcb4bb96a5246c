using System.Globalization;
using System.Text.Json.Nodes;
using OneSignal.Generator.Model;

namespace OneSignal.Generator.Normalising;

/// <summary>Says a member's limits and conditions in sentences.</summary>
internal static class LimitSentences
{
    public static string For(JsonObject schema) => DocText.Join(
        Range(schema, "minimum", "maximum", ""),
        Range(schema, "minLength", "maxLength", "characters"),
        Range(schema, "minItems", "maxItems", "items"),
        Range(schema, "minProperties", "maxProperties", "entries"),
        Number(schema, Hint.MaxBytes) is { } bytes ? $"At most {Grouped(bytes)} bytes on the wire." : "",
        schema["default"].AsScalarText() is { } value ? $"The server's default is {DocText.Code(DocText.Plain(value))}." : "",
        Listed(schema, Hint.Channels, "Only for {0}."),
        Named(schema, Hint.Requires, "Set together with {0}."),
        Named(schema, Hint.RequiresValue, "Needs {0}."),
        Named(schema, Hint.Excludes, "Not together with {0}."));

    private static string Range(JsonObject schema, string minimumKey, string maximumKey, string unit)
    {
        var minimum = Number(schema, minimumKey);
        var maximum = Number(schema, maximumKey);
        var noun = unit.Length == 0 ? "" : " " + unit;
        return (minimum, maximum) switch
        {
            (null, null) => "",
            ({ } least, null) => least == "1" && unit.Length > 0 ? "" : $"At least {Grouped(least)}{noun}.",
            (null or "0", { } most) when unit.Length > 0 => $"At most {Grouped(most)}{noun}.",
            (null, { } most) => $"At most {Grouped(most)}{noun}.",
            ({ } least, { } most) => $"From {Grouped(least)} to {Grouped(most)}{noun}.",
        };
    }

    /// <summary>A number, also one in quotes; any other text there says nothing.</summary>
    private static string? Number(JsonObject schema, string key) =>
        schema[key].AsScalarText() is { } text && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? text.Trim() : null;

    private static string Grouped(string number) => long.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
        ? value.ToString("N0", CultureInfo.InvariantCulture)
        : number;

    private static string Listed(JsonObject schema, string hint, string sentence) => schema.Text(hint) is { } list
        ? string.Format(CultureInfo.InvariantCulture, sentence, string.Join(" and ", Split(list).Select(item => item == "sms" ? "SMS" : DocText.Plain(item))))
        : "";

    private static string Named(JsonObject schema, string hint, string sentence) => schema.Text(hint) is { } list
        ? string.Format(CultureInfo.InvariantCulture, sentence, string.Join(", ", Split(list).Select(item => DocText.Code(DocText.Plain(item)))))
        : "";

    private static string[] Split(string list) => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
