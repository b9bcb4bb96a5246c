using System.Text;
using System.Text.Unicode;
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

        var text = Decode(path, content);
        var first = content.IndexOfAnyExcept(" \t\r\n"u8);
        if (first < 0)
        {
            throw Unreadable(path, "The file is empty. Give it an OpenAPI 3.0 or 3.1 document.");
        }

        var document = content[first] == (byte)'{' ? JsonSpecReader.Read(path, content) : YamlSpecReader.Read(path, text);
        return document with { Text = text };
    }

    /// <summary>A byte that is no UTF-8 would become a replacement character in a name or a text, and nobody would see it.</summary>
    private static string Decode(string path, ReadOnlySpan<byte> content)
    {
        if (Utf8.IsValid(content))
        {
            return Encoding.UTF8.GetString(content);
        }

        if (content.StartsWith(Encoding.Unicode.Preamble) || content.StartsWith(Encoding.BigEndianUnicode.Preamble))
        {
            throw Unreadable(path, "The file is written in UTF-16. Save it as UTF-8.");
        }

        var valid = content;
        while (Rune.DecodeFromUtf8(valid, out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            valid = valid[length..];
        }

        var before = Encoding.UTF8.GetString(content[..^valid.Length]);
        var position = new SourcePosition(before.Count(c => c == '\n') + 1, before.Length - before.LastIndexOf('\n'));
        throw new SpecException(new Finding(
            FindingCodes.NotParsed, path, position, $"The byte 0x{valid[0]:X2} is no UTF-8. Save the file as UTF-8."));
    }

    private static SpecException Unreadable(string path, string message) =>
        new(new Finding(FindingCodes.Unreadable, path, SourcePosition.Start, message));
}
