using System.Text.Json;

namespace OneSignal.Generated;

internal sealed class MapWriter<T> : IJsonWriter<Dictionary<string, T>>
{
    private static MapWriter<T>? _instance;

    private readonly IJsonWriter<T> _value;

    private MapWriter(IJsonWriter<T> value)
    {
        _value = value;
    }

    /// <summary>One for each type: the writer of the values follows from it.</summary>
    internal static MapWriter<T> Of(IJsonWriter<T> value) => _instance ??= new(value);

    public void Write(Utf8JsonWriter writer, Dictionary<string, T> value)
    {
        JsonDepth.Check(writer);
        writer.WriteStartObject();
        foreach (var entry in value)
        {
            writer.WritePropertyName(entry.Key);
            MemberWriter.WriteValue(writer, entry.Value, _value);
        }

        writer.WriteEndObject();
    }
}
