using System.Text;

namespace OneSignal.Generated.Tests.Support;

/// <summary>Reads and writes as bodies are read and written.</summary>
internal static class JsonText
{
    public static T? Read<T>(JsonReader<T> source, string json) => JsonBodyReader.Read(source, Encoding.UTF8.GetBytes(json));

    public static string Write<T>(IJsonWriter<T> form, T value) => JsonBodyWriter.Text(value, form);
}
