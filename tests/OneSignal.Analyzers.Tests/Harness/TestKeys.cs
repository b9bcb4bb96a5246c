using System.Text;

namespace OneSignal.Analyzers.Tests.Harness;

/// <summary>Keys of the right form that open nothing. Made at run time: the repository has no text that looks like a key.</summary>
internal static class TestKeys
{
    internal const string AppId = "0b4f3b1e-5c58-4f5e-9d5c-2b7f6a1c8e90";

    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz234567";

    internal static string App { get; } = AppOf(AppId);

    internal static string Organization { get; } = Prefix("org") + Letters(103);

    internal static string Legacy { get; } = Convert.ToBase64String(Encoding.ASCII.GetBytes(AppId));

    /// <summary>A key that says which app it is for, as real ones do.</summary>
    internal static string AppOf(string appId)
    {
        var id = Base32(new Guid(appId).ToByteArray(bigEndian: true));
        return Prefix("app") + id + Letters(103 - id.Length);
    }

    /// <summary>Puts keys where a page or a source says which one is meant.</summary>
    internal static string Fill(string source) =>
        source
            .Replace("<app API key>", App, StringComparison.Ordinal)
            .Replace("<organization API key>", Organization, StringComparison.Ordinal)
            .Replace("<legacy API key>", Legacy, StringComparison.Ordinal);

    private static string Prefix(string kind) => "os_v2_" + kind + "_";

    private static string Letters(int count) =>
        string.Concat(Enumerable.Range(0, count).Select(static i => Alphabet[((i * 7) + (i / 32)) % Alphabet.Length]));

    private static string Base32(byte[] bytes)
    {
        var text = new StringBuilder();
        var (buffer, bits) = (0, 0);
        foreach (var value in bytes)
        {
            (buffer, bits) = ((buffer << 8) | value, bits + 8);
            for (; bits >= 5; bits -= 5)
            {
                text.Append(Alphabet[(buffer >> (bits - 5)) & 31]);
            }
        }

        return (bits > 0 ? text.Append(Alphabet[(buffer << (5 - bits)) & 31]) : text).ToString();
    }
}
