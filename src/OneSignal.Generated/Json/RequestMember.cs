using System.Text.Json;

namespace OneSignal.Generated;

/// <summary>
/// Writes one member of a request, as System.Text.Json would; one that is not set is left out. Generated code calls the
/// overload that fits.
/// </summary>
internal static class RequestMember
{
    internal static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    internal static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, bool? value)
    {
        if (value is { } set)
        {
            writer.WriteBoolean(name, set);
        }
    }

    internal static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, int? value)
    {
        if (value is { } set)
        {
            writer.WriteNumber(name, set);
        }
    }

    internal static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IReadOnlyList<string>? values)
    {
        if (values is not null)
        {
            writer.WritePropertyName(name);
            Write(writer, values);
        }
    }

    internal static void Write(
        Utf8JsonWriter writer, ReadOnlySpan<byte> name, Dictionary<string, IReadOnlyList<string>>? map)
    {
        if (map is null)
        {
            return;
        }

        writer.WriteStartObject(name);
        foreach (var entry in map)
        {
            writer.WritePropertyName(entry.Key);
            Write(writer, entry.Value);
        }

        writer.WriteEndObject();
    }

    internal static void Write<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Optional<T> value)
    {
        if (value.HasValue)
        {
            writer.WritePropertyName(name);
            WriteValue(writer, value.Value);
        }
    }

    internal static void Write<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, T value)
    {
        if (value is not null)
        {
            writer.WritePropertyName(name);
            WriteValue(writer, value);
        }
    }

    internal static void Write(Utf8JsonWriter writer, AdditionalFields? fields)
    {
        if (fields is null)
        {
            return;
        }

        foreach (var field in fields)
        {
            writer.WritePropertyName(field.Key);
            field.Value.WriteTo(writer);
        }
    }

    private static void Write(Utf8JsonWriter writer, IReadOnlyList<string>? values)
    {
        if (values is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartArray();
        for (var index = 0; index < values.Count; index++)
        {
            writer.WriteStringValue(values[index]);
        }

        writer.WriteEndArray();
    }

    private static void WriteValue<T>(Utf8JsonWriter writer, T value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            JsonSerializer.Serialize(writer, value, OneSignalJson.TypeInfo<T>());
        }
    }
}
