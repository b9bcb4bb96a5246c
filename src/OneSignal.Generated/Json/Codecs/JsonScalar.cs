using System.Text.Json;

namespace OneSignal.Generated;

/// <summary>The text of a number as the server wrote it: parsing and printing it again could change it.</summary>
internal static class JsonScalar
{
    internal static string Text(ref Utf8JsonReader reader)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return document.RootElement.GetRawText();
    }
}
