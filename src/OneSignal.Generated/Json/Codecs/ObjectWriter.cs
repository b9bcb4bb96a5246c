using System.Text.Json;

namespace OneSignal.Generated;

/// <summary>Writes a model; what it consists of is generated.</summary>
internal abstract class ObjectWriter<T> : IJsonWriter<T>
{
    public void Write(Utf8JsonWriter writer, T value)
    {
        JsonDepth.Check(writer);
        writer.WriteStartObject();
        WriteMembers(writer, value);
        writer.WriteEndObject();
    }

    /// <summary>Writes what is set, without the braces around it.</summary>
    internal abstract void WriteMembers(Utf8JsonWriter writer, T value);
}
