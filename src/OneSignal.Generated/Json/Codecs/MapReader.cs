using System.Text.Json;

namespace OneSignal.Generated;

internal sealed class MapReader<T> : JsonReader<Dictionary<string, T>>
{
    private static MapReader<T>? _instance;

    private readonly JsonReader<T> _value;

    private MapReader(JsonReader<T> value)
    {
        _value = value;
    }

    /// <summary>One for each type: the reader of the values follows from it.</summary>
    internal static MapReader<T> Of(JsonReader<T> value) => _instance ??= new(value);

    internal override Dictionary<string, T> Read(ref Utf8JsonReader reader)
    {
        var map = new Dictionary<string, T>();
        ReadInto(map, ref reader);
        return map;
    }

    internal void ReadInto(Dictionary<string, T> map, ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw JsonReaders.Unexpected(ref reader, "An object");
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            map[name] = reader.TokenType == JsonTokenType.Null && default(T) is null ? default! : _value.Read(ref reader);
        }
    }
}
