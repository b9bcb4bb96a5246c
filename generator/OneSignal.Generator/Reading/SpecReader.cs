using System.Text;
using OneSignal.Generator.Diagnostics;

namespace OneSignal.Generator.Reading;

/// <summary>Reads an OpenAPI document, or any YAML or JSON map, with the position of every node.</summary>
internal static class SpecReader
{
    public static SpecDocument Read(string path)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(path, $"The file cannot be read: {exception.Message}");
        }

        return Parse(path, bytes);
    }

    /// <summary>
    /// JSON is told from YAML by its first character and not by the file's name: a JSON document read as YAML loses
    /// surrogate pairs and is slow, and a wrong extension is common.
    /// </summary>
    public static SpecDocument Parse(string path, byte[] bytes)
    {
        var content = bytes.AsSpan();
        if (content.StartsWith(Encoding.UTF8.Preamble))
        {
            content = content[Encoding.UTF8.Preamble.Length..];
        }

        var first = content.IndexOfAnyExcept(" \t\r\n"u8);
        if (first < 0)
        {
            throw Unreadable(path, "The file is empty. Give it an OpenAPI 3.0 or 3.1 document.");
        }

        return content[first] == (byte)'{'
            ? JsonSpecReader.Read(path, content)
            : YamlSpecReader.Read(path, Encoding.UTF8.GetString(content));
    }

    private static SpecException Unreadable(string path, string message) =>
        new(new Finding(FindingCodes.Unreadable, path, SourcePosition.Start, message));
}
