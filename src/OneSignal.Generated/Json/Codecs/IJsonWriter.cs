using System.Text.Json;

namespace OneSignal.Generated;

/// <summary>Writes values of one type.</summary>
internal interface IJsonWriter<in T>
{
    /// <param name="writer">Where to.</param>
    /// <param name="value">The value; not null.</param>
    void Write(Utf8JsonWriter writer, T value);
}
