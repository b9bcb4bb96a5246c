using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OneSignal.Generated;

/// <summary>Reads and writes an open list of whole numbers.</summary>
internal abstract class OpenIntegerEnumConverter<T> : JsonConverter<T>
    where T : struct, IOpenEnum
{
    /// <exception cref="OverflowException">The type holds smaller numbers only.</exception>
    protected abstract T Create(long value);

    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return reader.TokenType switch
            {
                JsonTokenType.Number when reader.TryGetInt64(out var number) => Create(number),

                // 5.0 and 5e0 are whole numbers too.
                JsonTokenType.Number when reader.TryGetDecimal(out var number) && decimal.Truncate(number) == number =>
                    Create((long)number),
                JsonTokenType.String when long.TryParse(
                    reader.GetString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) =>
                    Create(number),
                _ => throw new JsonException($"A whole number was expected for {typeToConvert.Name}."),
            };
        }
        catch (OverflowException exception)
        {
            throw new JsonException($"The number is too large for {typeToConvert.Name}.", exception);
        }
    }

    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(long.Parse(value.WireValue, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
}
