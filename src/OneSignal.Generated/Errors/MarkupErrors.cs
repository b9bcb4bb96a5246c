using System.Net;

namespace OneSignal.Generated;

/// <summary>
/// What an HTML or XML page says of itself. Found by searching and not by a parser: the page may be broken off or not
/// well-formed, and only a line of it is wanted.
/// </summary>
internal static class MarkupErrors
{
    internal static void Add(List<OneSignalError> errors, string text)
    {
        // XML as file stores write it: <Error><Code>NoSuchKey</Code><Message>…</Message></Error>
        var code = Element(text, "Code");
        var message = Element(text, "Message");
        if (code is not null || message is not null)
        {
            errors.Add(new OneSignalError(code, message));
        }
        else if ((Element(text, "title") ?? Element(text, "h1")) is { } title)
        {
            errors.Add(new OneSignalError(null, title));
        }
    }

    private static string? Element(string text, string name)
    {
        var open = text.IndexOf("<" + name, StringComparison.OrdinalIgnoreCase);
        var start = open < 0 ? -1 : text.IndexOf('>', open);
        var end = start < 0 ? -1 : text.IndexOf('<', start);
        if (end < 0)
        {
            return null;
        }

        var content = Excerpt.Of(WebUtility.HtmlDecode(text.Substring(start + 1, end - start - 1)).Trim());
        return content.Length == 0 ? null : content;
    }
}
