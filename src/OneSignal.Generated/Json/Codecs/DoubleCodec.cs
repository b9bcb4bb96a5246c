using System.Globalization;
using System.Text.Json;

namespace OneSignal.Generated;

/// <summary>OneSignal writes some numbers as text; both are read. What is too large for the type is no number of it.</summary>
internal sealed class DoubleCodec : JsonCodec<double>
{
    internal override double Read(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Number when reader.TryGetDouble(out var number) && IsFinite(number) => number,
        JsonTokenType.String when double.TryParse(
            reader.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && IsFinite(number) => number,
        _ => throw JsonReaders.Unexpected(ref reader, "A number"),
    };

    public override void Write(Utf8JsonWriter writer, double value) => writer.WriteNumberValue(value);

    private static bool IsFinite(double number) => !double.IsNaN(number) && !double.IsInfinity(number);
}
