namespace OneSignal.Generated;

/// <summary>
/// The readers and writers of all models, for code that has the type and no more. It keeps every model in a program, so
/// calls of operations do not come here.
/// </summary>
internal static partial class ModelCodecs
{
    /// <exception cref="NotSupportedException">The type is not one of the API's.</exception>
    internal static JsonReader<T> ReaderOf<T>() => (JsonReader<T>)Of(typeof(T)).Reader;

    /// <exception cref="NotSupportedException">The type is not one of the API's.</exception>
    internal static IJsonWriter<T> WriterOf<T>() => (IJsonWriter<T>)Of(typeof(T)).Writer;

    private static (object Reader, object Writer) Of(Type type) => ByType.TryGetValue(type, out var codec)
        ? codec
        : throw new NotSupportedException($"{type} is no type of a request or an answer of OneSignal's API.");
}
