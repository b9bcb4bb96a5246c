using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace OneSignal.Generated;

/// <summary>
/// The way to the source-generated JSON code. The look-up by type is a dictionary's, so what the transport needs for
/// every call is kept once per type.
/// </summary>
internal static class OneSignalJson
{
    /// <exception cref="InvalidOperationException">The type is not part of the generated context.</exception>
    internal static JsonTypeInfo<T> TypeInfo<T>() => Cache<T>.Value ??= TypeInfo<T>(OneSignalJsonContext.Default.Options);

    /// <summary>For converters: stays within the options that they were called with.</summary>
    internal static JsonTypeInfo<T> TypeInfo<T>(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));

    private static class Cache<T>
    {
        internal static JsonTypeInfo<T>? Value;
    }
}
