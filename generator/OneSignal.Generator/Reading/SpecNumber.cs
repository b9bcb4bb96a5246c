using System.Globalization;
using System.Text.Json.Nodes;

namespace OneSignal.Generator.Reading;

/// <summary>Numbers keep the narrowest exact type, so that 10 is written back as 10 and not as 10.0.</summary>
internal static class SpecNumber
{
    public static JsonValue Parse(string text)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer))
        {
            return JsonValue.Create(integer);
        }

        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
            ? JsonValue.Create(exact)
            : JsonValue.Create(double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture));
    }
}
