using System.Globalization;
using System.Text.Json;

namespace OneSignal.Generated;

/// <summary>Reads and writes an open list of whole numbers.</summary>
internal abstract class OpenIntegerEnumCodec<T> : JsonCodec<T>
    where T : struct, IOpenEnum
{
    internal sealed override T Read(ref Utf8JsonReader reader)
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
                _ => throw JsonReaders.Unexpected(ref reader, $"A whole number for {typeof(T).Name}"),
            };
        }
        catch (OverflowException exception)
        {
            throw new JsonException($"The number is too large for {typeof(T).Name}.", exception);
        }
    }

    public sealed override void Write(Utf8JsonWriter writer, T value) =>
        writer.WriteNumberValue(long.Parse(value.WireValue, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));

    /// <exception cref="OverflowException">The type holds smaller numbers only.</exception>
    protected abstract T Create(long value);
}
