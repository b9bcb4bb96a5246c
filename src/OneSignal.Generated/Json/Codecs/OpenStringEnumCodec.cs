using System.Text.Json;

namespace OneSignal.Generated;

/// <summary>Reads and writes an open list of strings.</summary>
internal abstract class OpenStringEnumCodec<T> : JsonCodec<T>
    where T : struct, IOpenEnum
{
    internal sealed override T Read(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => Create(reader.GetString()!),

        // A value that the server wrote as another kind of scalar is kept as its text: losing the whole answer over it
        // would be worse.
        JsonTokenType.Number => Create(JsonScalar.Text(ref reader)),
        JsonTokenType.True => Create("true"),
        JsonTokenType.False => Create("false"),
        _ => throw JsonReaders.Unexpected(ref reader, $"A text for {typeof(T).Name}"),
    };

    public sealed override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(value.WireValue);

    internal sealed override T FromName(string name) => Create(name);

    internal sealed override string ToName(T value) => value.WireValue;

    protected abstract T Create(string value);
}
