using System.Globalization;

namespace OneSignal.Analyzers.Reading;

/// <summary>
/// An absolute URL taken apart, where pieces may be unknown (<see cref="ConstantText.Hole"/>). System.Uri would reject or escape
/// those, and takes "notifications" for a file path on some systems.
/// </summary>
internal readonly struct UrlParts
{
    private UrlParts(string scheme, string host, int hostStart, int? port, string path)
    {
        Scheme = scheme;
        Host = host;
        HostStart = hostStart;
        Port = port;
        Path = path;
    }

    /// <summary>As written, without the colon.</summary>
    internal string Scheme { get; }

    /// <summary>As written; an IPv6 address keeps its brackets.</summary>
    internal string Host { get; }

    /// <summary>Where the host starts in the text.</summary>
    internal int HostStart { get; }

    /// <summary>Null when none is written.</summary>
    internal int? Port { get; }

    /// <summary>Starts with a slash; without query and fragment.</summary>
    internal string Path { get; }

    internal bool IsHttps => string.Equals(Scheme, "https", StringComparison.OrdinalIgnoreCase);

    internal static bool TryParse(string text, out UrlParts url)
    {
        url = default;
        var start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        var colon = text.IndexOf("://", start, StringComparison.Ordinal);
        if (colon <= start || !IsScheme(text, start, colon))
        {
            return false;
        }

        var authority = colon + 3;
        var authorityEnd = IndexOfAnyOrEnd(text, ['/', '?', '#', '\\', ConstantText.Hole], authority);
        var at = text.LastIndexOf('@', Math.Max(authorityEnd - 1, 0), Math.Max(authorityEnd - authority, 0));
        var hostStart = at < 0 ? authority : at + 1;
        var hostEnd = authorityEnd;
        int? port = null;
        var bracket = text.IndexOf(']', hostStart, authorityEnd - hostStart);
        var portColon = text.IndexOf(':', bracket < 0 ? hostStart : bracket, authorityEnd - (bracket < 0 ? hostStart : bracket));
        if (portColon >= 0)
        {
            hostEnd = portColon;
            if (int.TryParse(
                text.Substring(portColon + 1, authorityEnd - portColon - 1),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var number))
            {
                port = number;
            }
            else if (authorityEnd > portColon + 1 || authorityEnd < text.Length)
            {
                // A port that is not known: still a port.
                port = -1;
            }
        }

        if (hostEnd == hostStart)
        {
            return false;
        }

        var pathEnd = IndexOfAnyOrEnd(text, ['?', '#'], authorityEnd);
        var path = text.Substring(authorityEnd, pathEnd - authorityEnd).TrimEnd();
        url = new UrlParts(
            text.Substring(start, colon - start),
            text.Substring(hostStart, hostEnd - hostStart).TrimEnd(),
            hostStart,
            port,
            path.Length > 0 && path[0] == '/' ? path : "/" + path);
        return true;
    }

    /// <summary>What HttpClient makes of a base address and a relative URL. The start of the result, up to its path, is the base's.</summary>
    internal static string Combine(string baseAddress, string relative)
    {
        if (TryParse(relative, out _) || !TryParse(baseAddress, out var url))
        {
            return relative;
        }

        var root = url.HostStart + url.Host.Length;
        var pathStart = IndexOfAnyOrEnd(baseAddress, ['/', '?', '#', ConstantText.Hole], root);
        if (relative.Length > 0 && relative[0] == '/')
        {
            return baseAddress.Substring(0, pathStart) + relative;
        }

        var path = baseAddress.Substring(pathStart, IndexOfAnyOrEnd(baseAddress, ['?', '#'], pathStart) - pathStart);
        if (relative.Length == 0 || relative[0] is '?' or '#')
        {
            var kept = relative.Length > 0 && relative[0] == '?' ? pathStart + path.Length : IndexOfAnyOrEnd(baseAddress, ['#'], pathStart);
            return baseAddress.Substring(0, kept) + relative;
        }

        var lastSlash = path.LastIndexOf('/');
        return baseAddress.Substring(0, pathStart) + (lastSlash < 0 ? "/" : path.Substring(0, lastSlash + 1)) + relative;
    }

    private static bool IsScheme(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (!(c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' || (i > start && c is >= '0' and <= '9' or '+' or '-' or '.')))
            {
                return false;
            }
        }

        return true;
    }

    private static int IndexOfAnyOrEnd(string text, char[] any, int start)
    {
        var index = text.IndexOfAny(any, start);
        return index < 0 ? text.Length : index;
    }
}
