using System.Text;
using System.Text.RegularExpressions;

namespace OneSignal.Generated.Testing.Recording;

/// <summary>
/// Takes API keys out of what is recorded, wherever a request carries one: what is recorded is shown in dumps and logs.
/// </summary>
internal static partial class KeyMask
{
    /// <summary>What stands in place of a key.</summary>
    public const string Mask = "[API key]";

    public static string Apply(string text) => Key().Replace(text, Mask);

    public static ReadOnlyMemory<byte> Apply(ReadOnlyMemory<byte> body) =>
        body.Span.IndexOf("os_v2_"u8) < 0 ? body : Encoding.Latin1.GetBytes(Apply(Encoding.Latin1.GetString(body.Span)));

    [GeneratedRegex("os_v2_(app|org)_[A-Za-z0-9]+")]
    private static partial Regex Key();
}
