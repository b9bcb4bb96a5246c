using System.Text.Json;

namespace OneSignal.Generated;

/// <summary>
/// Reads values of one type. Generated code names the reader that it wants: a look-up by type, as a
/// <c>JsonSerializerContext</c> does it, keeps the code of every type in a program that uses one. For the same reason reading
/// and writing are apart: most types only ever travel one way.
/// </summary>
internal abstract class JsonReader<T>
{
    /// <summary>Reads the value whose first token the reader stands on; the reader is left on its last.</summary>
    /// <exception cref="JsonException">The value is of another kind.</exception>
    internal abstract T Read(ref Utf8JsonReader reader);

    /// <summary>Whether what the reader stands on says that there is no value.</summary>
    internal virtual bool IsNothing(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null;
}
