using System.Text;

namespace OneSignal.Generated.Tests.Support;

/// <summary>Reads and writes as bodies are read and written.</summary>
internal static class JsonText
{
    public static T? Read<T>(JsonReader<T> source, string json) => JsonBodyReader.Read(source, Encoding.UTF8.GetBytes(json));

    public static string Write<T>(IJsonWriter<T> form, T value)
    {
        var body = JsonBodyWriter.Write(value, form, appIdName: null, appId: null, keyName: null);
        var text = Encoding.UTF8.GetString(body.Memory.Span);
        body.LetGo();
        return text;
    }
}
