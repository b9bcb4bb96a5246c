using System.Text.Json;

namespace OneSignal.Generated;

internal sealed class ListReader<T> : JsonReader<IReadOnlyList<T>>
{
    private static ListReader<T>? _instance;

    private readonly JsonReader<T> _item;

    private ListReader(JsonReader<T> item)
    {
        _item = item;
    }

    /// <summary>One for each type: the reader of the items follows from it.</summary>
    internal static ListReader<T> Of(JsonReader<T> item) => _instance ??= new(item);

    internal override IReadOnlyList<T> Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw JsonReaders.Unexpected(ref reader, "A list");
        }

        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(reader.TokenType == JsonTokenType.Null && default(T) is null ? default! : _item.Read(ref reader));
        }

        return items;
    }
}
