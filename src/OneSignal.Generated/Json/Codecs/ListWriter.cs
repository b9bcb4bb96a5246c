using System.Text.Json;

namespace OneSignal.Generated;

internal sealed class ListWriter<T> : IJsonWriter<IReadOnlyList<T>>
{
    private static ListWriter<T>? _instance;

    private readonly IJsonWriter<T> _item;

    private ListWriter(IJsonWriter<T> item)
    {
        _item = item;
    }

    /// <summary>One for each type: the writer of the items follows from it.</summary>
    internal static ListWriter<T> Of(IJsonWriter<T> item) => _instance ??= new(item);

    public void Write(Utf8JsonWriter writer, IReadOnlyList<T> value)
    {
        JsonDepth.Check(writer);
        writer.WriteStartArray();
        for (var index = 0; index < value.Count; index++)
        {
            MemberWriter.WriteValue(writer, value[index], _item);
        }

        writer.WriteEndArray();
    }
}
