using System.Text.Json;

namespace OneSignal.Generated;

/// <summary>Generated code puts readers together: <c>List(Map(Text))</c>.</summary>
internal static class JsonReaders
{
    internal static JsonReader<IReadOnlyList<T>> List<T>(JsonReader<T> item) => ListReader<T>.Of(item);

    internal static JsonReader<Dictionary<string, T>> Map<T>(JsonReader<T> value) => MapReader<T>.Of(value);

    internal static T? ReadOrNull<T>(this JsonReader<T> valueReader, ref Utf8JsonReader reader)
        where T : class => valueReader.IsNothing(ref reader) ? null : valueReader.Read(ref reader);

    internal static T? ReadValueOrNull<T>(this JsonReader<T> valueReader, ref Utf8JsonReader reader)
        where T : struct => valueReader.IsNothing(ref reader) ? null : valueReader.Read(ref reader);

    /// <summary>Says what was expected, and of what was there only the kind: values do not belong into messages.</summary>
    internal static JsonException Unexpected(ref Utf8JsonReader reader, string expected) =>
        new($"{expected} was expected, and not what is there ({reader.TokenType}).");
}
