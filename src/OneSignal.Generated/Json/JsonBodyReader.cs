using System.Text.Json;

namespace OneSignal.Generated;

/// <summary>Reads a whole body, which is one JSON value and nothing behind it.</summary>
internal static class JsonBodyReader
{
    /// <returns>The value; null when it is the JSON value null.</returns>
    /// <exception cref="JsonException">The bytes are not JSON, or not that of the type. It says where.</exception>
    internal static T? Read<T>(JsonReader<T> valueReader, ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        try
        {
            reader.Read();
            var value = valueReader.IsNothing(ref reader) ? default : valueReader.Read(ref reader);

            // Whatever follows makes the reader throw.
            reader.Read();
            return value;
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException)
        {
            // The last two are what the reader says of text that is no text: a broken surrogate, bytes that are not UTF-8.
            var path = JsonPath.To(utf8, reader.TokenStartIndex);
            throw new JsonException($"{exception.Message} At {path}, byte {reader.TokenStartIndex}.", path, null, null, exception);
        }
    }
}
