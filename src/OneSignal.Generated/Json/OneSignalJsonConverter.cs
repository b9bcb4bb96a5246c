using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OneSignal.Generated;

/// <summary>
/// Reads and writes a type of the API within JSON of your own, just as the client does. The types name it themselves, so
/// they can be members of your types, and listed in your <see cref="JsonSerializerContext"/>, without more ado.
/// </summary>
/// <typeparam name="T">A type of a request or an answer, or a value of one.</typeparam>
public sealed class OneSignalJsonConverter<T> : JsonConverter<T>
{
    // Found when they are first used and not when the converter is made: a program that makes no JSON of its own out of
    // models can go without them.
    private static JsonReader<T>? _reader;
    private static IJsonWriter<T>? _writer;

    private static JsonReader<T> Reader => _reader ??= ModelCodecs.ReaderOf<T>();

    private static IJsonWriter<T> Writer => _writer ??= ModelCodecs.WriterOf<T>();

    /// <exception cref="NotSupportedException">Values of this type are no names.</exception>
    private static JsonCodec<T> Names => Reader as JsonCodec<T> ?? throw JsonCodec<T>.NoName();

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Reader.Read(ref reader);

    /// <inheritdoc/>
    [SuppressMessage("Design", "CA1062", Justification = "System.Text.Json calls it.")]
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => Writer.Write(writer, value);

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Names.FromName(reader.GetString()!);

    /// <inheritdoc/>
    [SuppressMessage("Design", "CA1062", Justification = "System.Text.Json calls it.")]
    public override void WriteAsPropertyName(
        Utf8JsonWriter writer, [DisallowNull] T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(Names.ToName(value));
}
