using System.Text;

namespace OneSignal.Generated;

/// <summary>Bytes of an answer as text, in the character set that the answer names, or UTF-8 where it names none we know.</summary>
internal static class BodyText
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>JSON must be UTF-8. A byte order mark, which is allowed to stand before it, would stop the reader.</summary>
    /// <returns>The same bytes, or a converted copy when the answer is in another character set.</returns>
    internal static ReadOnlySpan<byte> ToUtf8(ReadOnlySpan<byte> bytes, HttpContent? content)
    {
        var encoding = EncodingOf(content);
        if (encoding is not null)
        {
            return Encoding.UTF8.GetBytes(Decode(bytes, encoding));
        }

        return bytes.StartsWith(ByteOrderMark) ? bytes.Slice(ByteOrderMark.Length) : bytes;
    }

    internal static string ToText(ReadOnlySpan<byte> bytes, HttpContent? content) =>
        Decode(bytes, EncodingOf(content) ?? Encoding.UTF8);

    private static string Decode(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
#if NET
        var text = encoding.GetString(bytes);
#else
        var text = encoding.GetString(bytes.ToArray());
#endif
        return text.Length > 0 && text[0] == '\uFEFF' ? text.Substring(1) : text;
    }

    /// <summary>Null for UTF-8, which needs no conversion, and for names that mean nothing here.</summary>
    private static Encoding? EncodingOf(HttpContent? content)
    {
#if NET
        // Nearly every answer: looked at as it came, because taking a content type apart makes several objects of it.
        if (content is not null
            && content.Headers.NonValidated.TryGetValues("Content-Type", out var type)
            && NamesUtf8OrNothing(type.ToString()))
        {
            return null;
        }

#endif
        var name = content?.Headers.ContentType?.CharSet?.Trim('"', '\'', ' ');
        if (string.IsNullOrEmpty(name)
            || string.Equals(name, "utf-8", StringComparison.OrdinalIgnoreCase)
            || string.Equals(name, "utf8", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        try
        {
            var encoding = Encoding.GetEncoding(name!);
            return encoding.CodePage == Encoding.UTF8.CodePage ? null : encoding;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

#if NET
    private static bool NamesUtf8OrNothing(string contentType) =>
        contentType.EndsWith("charset=utf-8", StringComparison.OrdinalIgnoreCase)
        || !contentType.Contains("charset", StringComparison.OrdinalIgnoreCase);
#endif
}
