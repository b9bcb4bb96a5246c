using System.Globalization;
using System.Text.Json.Nodes;

namespace OneSignal.Generator.Reading;

/// <summary>Numbers keep the narrowest exact type, so that 10 is written back as 10 and not as 10.0.</summary>
internal static class SpecNumber
{
    /// <summary>Null when the number is beyond what a double holds.</summary>
    public static JsonValue? Parse(string text)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer))
        {
            return JsonValue.Create(integer);
        }

        var approximate = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        if (!double.IsFinite(approximate))
        {
            return null;
        }

        // A decimal makes zero of what is too small for it.
        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) && (exact != 0 || approximate == 0)
            ? JsonValue.Create(exact)
            : JsonValue.Create(approximate);
    }
}
