using System.Text;

namespace OneSignal.Analyzers.Facts;

/// <summary>
/// Finds keys in text by their form. OneSignal documents none; this is the one that public secret scanners agree on, exact to the
/// letter, so that neither a placeholder nor other data is taken for a key.
/// </summary>
internal static class ApiKeyText
{
    internal const string AppPrefix = "os_v2_app_";
    internal const string OrganizationPrefix = "os_v2_org_";

    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz234567";
    private const string CommonPrefix = "os_v2_";
    private const int TailLength = 103;

    // The base64 of a UUID's 36 characters, which needs no padding.
    private const int LegacyLength = 48;

    // What stands in for a key, a row of x for instance, repeats itself; of 103 random letters, 20 and more differ.
    private const int FewestDifferent = 10;

    /// <summary>The keys of the present form.</summary>
    internal static IEnumerable<ApiKeyPlace> Find(string text)
    {
        for (var at = IndexOfPrefix(text, 0); at >= 0; at = IndexOfPrefix(text, at + 1))
        {
            if (KindAt(text, at) is { } kind && IsTail(text, at + AppPrefix.Length) && !(at > 0 && IsWord(text[at - 1])))
            {
                yield return new ApiKeyPlace(at, AppPrefix.Length + TailLength, kind);
            }
        }
    }

    /// <summary>The keys of the old form. It says nothing of OneSignal, so this is for text that does.</summary>
    internal static IEnumerable<ApiKeyPlace> FindLegacy(string text)
    {
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && IsBase64(text[at]))
            {
                continue;
            }

            if (at - start == LegacyLength && IsUuid(text.Substring(start, LegacyLength)))
            {
                yield return new ApiKeyPlace(start, LegacyLength, ApiKeyKind.Legacy);
            }

            start = at + 1;
        }
    }

    /// <summary>The kind that a text says it is by how it starts, whether or not the rest is a key's.</summary>
    internal static ApiKeyKind? KindAt(string text, int at) =>
        string.CompareOrdinal(text, at, AppPrefix, 0, AppPrefix.Length) == 0 ? ApiKeyKind.App
        : string.CompareOrdinal(text, at, OrganizationPrefix, 0, OrganizationPrefix.Length) == 0 ? ApiKeyKind.Organization
        : null;

    /// <summary>Whether the start of a key stands anywhere, of which the rest may be unknown.</summary>
    internal static bool IsMentionedIn(string text) =>
        text.IndexOf(AppPrefix, StringComparison.Ordinal) >= 0 || text.IndexOf(OrganizationPrefix, StringComparison.Ordinal) >= 0;

    /// <summary>Whether an app's key can be that app's: it starts with the app's id, of which the last letter has other bits as well.</summary>
    internal static bool MayBeFor(Guid app, string key)
    {
        var id = app.ToString("N");
        var (buffer, bits, at) = (0, 0, AppPrefix.Length);
        for (var i = 0; i < id.Length; i++)
        {
            (buffer, bits) = ((buffer << 4) | Convert.ToInt32(id.Substring(i, 1), 16), bits + 4);
            if (bits >= 5)
            {
                var letter = Alphabet[(buffer >> (bits - 5)) & 31];
                bits -= 5;
                if (at >= key.Length || key[at] != letter)
                {
                    // What is cut short or partly unknown says nothing.
                    return at >= key.Length || key.IndexOf(Reading.ConstantText.Hole) >= 0;
                }

                at++;
            }
        }

        return true;
    }

    private static int IndexOfPrefix(string text, int from) => text.IndexOf(CommonPrefix, from, StringComparison.Ordinal);

    private static bool IsTail(string text, int start)
    {
        var end = start + TailLength;
        if (end > text.Length || (end < text.Length && IsWord(text[end])))
        {
            return false;
        }

        var seen = 0u;
        for (var i = start; i < end; i++)
        {
            var digit = text[i] switch
            {
                >= 'a' and <= 'z' => text[i] - 'a',
                >= '2' and <= '7' => text[i] - '2' + 26,
                _ => -1,
            };
            if (digit < 0)
            {
                return false;
            }

            seen |= 1u << digit;
        }

        var different = 0;
        for (; seen != 0; seen &= seen - 1)
        {
            different++;
        }

        return different >= FewestDifferent;
    }

    private static bool IsUuid(string base64)
    {
        // A digit, a letter from a to f or a hyphen starts with one of these six bits.
        if ("LMNOYZ".IndexOf(base64[0]) < 0)
        {
            return false;
        }

        try
        {
            return Guid.TryParseExact(Encoding.ASCII.GetString(Convert.FromBase64String(base64)), "D", out var uuid)
                && uuid != Guid.Empty;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c == '_';

    private static bool IsBase64(char c) =>
        c is >= 'A' and <= 'Z' or >= 'a' and <= 'z' or >= '0' and <= '9' or '+' or '/' or '=' or '_';
}
