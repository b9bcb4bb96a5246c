using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OneSignal.Generated;

/// <summary>Values as they stand in a path, a query or a header: the same on every machine, whatever its culture.</summary>
internal static class WireText
{
    internal static string Of(bool value) => value ? "true" : "false";

    internal static string Of(int value) => value.ToString(CultureInfo.InvariantCulture);

    internal static string Of(long value) => value.ToString(CultureInfo.InvariantCulture);

    internal static string Of(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    internal static string Of(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    internal static string Of(Guid value) => value.ToString("D");

    internal static string Of(DateTimeOffset value) => IsoTime.Write(value);

    internal static string Of(JsonNode value) =>
        value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString();

    /// <summary>For the items of lists, whose type generated code leaves open.</summary>
    internal static string Of<T>(T value) => value switch
    {
        string text => text,
        IOpenEnum known => known.WireValue,
        bool flag => Of(flag),
        double number => Of(number),
        DateTimeOffset time => Of(time),
        JsonNode node => Of(node),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value?.ToString() ?? string.Empty,
    };
}
