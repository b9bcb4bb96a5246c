namespace OneSignal.Generated;

/// <summary>A path as a caller writes it. The API key goes along, so it must not lead to another host or resource.</summary>
internal static class RawPath
{
    private const string AppId = "{app_id}";

    /// <exception cref="ArgumentException">It is not a path, or would lead elsewhere.</exception>
    internal static void ThrowIfWrong(string path, string name)
    {
        if (path.Length < 2 || path[0] != '/' || path[1] == '/')
        {
            throw new ArgumentException("It must begin with one slash, as in /apps/{app_id}/things.", name);
        }

        if (path.IndexOfAny(['?', '#', '\\']) >= 0)
        {
            throw new ArgumentException("It must be a path alone. Query parameters go into RequestOptions.Query.", name);
        }

        if (path.Any(static character => character is <= ' ' or > '~'))
        {
            throw new ArgumentException("It has characters that must be escaped. Use Uri.EscapeDataString for each part.", name);
        }

        if (path.Replace(AppId, string.Empty).IndexOfAny(['{', '}']) >= 0)
        {
            throw new ArgumentException("The only placeholder is {app_id}. Put other values in, escaped.", name);
        }

        // Servers and proxies take these for "here" and "one up", escaped or not.
        if (path.Split('/').Any(static part => Uri.UnescapeDataString(part) is "." or ".."))
        {
            throw new ArgumentException("It has a part that leads to another resource.", name);
        }
    }
}
