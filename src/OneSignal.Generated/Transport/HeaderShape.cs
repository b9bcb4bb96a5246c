namespace OneSignal.Generated;

/// <summary>
/// Which headers a caller may add. A line break in a value would let it write headers of its own, so it is refused here
/// and not left to the HTTP stack, whose answer differs from framework to framework.
/// </summary>
internal static class HeaderShape
{
    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "Authorization", "Proxy-Authorization", "Host", "Connection", "Transfer-Encoding",
        "Content-Type", "Content-Length", "Content-Encoding",
    };

    /// <exception cref="ArgumentException">The header cannot or must not be sent. The message does not repeat its value.</exception>
    internal static void ThrowIfWrong(string name, string? value, string parameter)
    {
        if (!IsToken(name))
        {
            throw new ArgumentException("The name of a header is empty or has a character that names cannot have.", parameter);
        }

        if (Reserved.Contains(name))
        {
            throw new ArgumentException($"The header {name} is set by the client and cannot be overridden.", parameter);
        }

        if (value is null)
        {
            throw new ArgumentException($"The header {name} has no value.", parameter);
        }

        foreach (var character in value)
        {
            if (character is (< ' ' and not '\t') or > '~')
            {
                throw new ArgumentException(
                    $"The header {name} has a line break or another character that a header cannot carry.", parameter);
            }
        }
    }

    private static bool IsToken(string name)
    {
        foreach (var character in name)
        {
            if (character is <= ' ' or > '~' || "()<>@,;:\\\"/[]?={}".Contains(character))
            {
                return false;
            }
        }

        return name.Length > 0;
    }
}
