using System.Text.Json;

namespace OneSignal.Generated;

/// <summary>Reads and writes a type so small that it is not worth telling the two apart.</summary>
internal abstract class JsonCodec<T> : JsonReader<T>, IJsonWriter<T>
{
    public abstract void Write(Utf8JsonWriter writer, T value);

    /// <summary>What is said where a value of this type should be the name of a member.</summary>
    internal static NotSupportedException NoName() => new($"{typeof(T).Name} cannot be the name of a member.");

    /// <summary>The value that the name of a member stands for.</summary>
    /// <exception cref="NotSupportedException">Values of this type are no names.</exception>
    internal virtual T FromName(string name) => throw NoName();

    /// <exception cref="NotSupportedException">Values of this type are no names.</exception>
    internal virtual string ToName(T value) => throw NoName();
}
