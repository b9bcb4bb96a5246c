using System.Text.Json;

namespace OneSignal.Generated;

/// <summary>
/// Writes one member of an object; one that is not set is left out. Generated code calls the overload that fits.
/// </summary>
internal static class MemberWriter
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

    internal static void Write<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, T? value, IJsonWriter<T> valueWriter)
    {
        if (value is not null)
        {
            writer.WritePropertyName(name);
            valueWriter.Write(writer, value);
        }
    }

    internal static void Write<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, T? value, IJsonWriter<T> valueWriter)
        where T : struct
    {
        if (value is { } set)
        {
            writer.WritePropertyName(name);
            valueWriter.Write(writer, set);
        }
    }

    internal static void Write<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Optional<T?> value, IJsonWriter<T> valueWriter)
        where T : class
    {
        if (value.HasValue)
        {
            writer.WritePropertyName(name);
            WriteValue(writer, value.GetValueOrDefault(), valueWriter);
        }
    }

    internal static void Write<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Optional<T?> value, IJsonWriter<T> valueWriter)
        where T : struct
    {
        if (!value.HasValue)
        {
            return;
        }

        writer.WritePropertyName(name);
        if (value.GetValueOrDefault() is { } set)
        {
            valueWriter.Write(writer, set);
        }
        else
        {
            writer.WriteNullValue();
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

    /// <summary>Writes a value where one must stand: null as null.</summary>
    internal static void WriteValue<T>(Utf8JsonWriter writer, T? value, IJsonWriter<T> valueWriter)
    {
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            valueWriter.Write(writer, value);
        }
    }
}
