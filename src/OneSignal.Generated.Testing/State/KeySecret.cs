using System.Security.Cryptography;

namespace OneSignal.Generated.Testing.State;

/// <summary>
/// Makes the secrets of API keys. They open nothing but the simulator that made them, yet have the shape of real ones: a
/// prefix for the kind and 103 characters of base32, the first of which spell the id of the owner.
/// </summary>
internal static class KeySecret
{
    private const string Base32 = "abcdefghijklmnopqrstuvwxyz234567";
    private const int TailLength = 103;

    /// <summary>A secret that nobody can foresee.</summary>
    public static string ForApp(Guid appId) => ForApp(appId, RandomNumberGenerator.Fill);

    /// <param name="appId">The app.</param>
    /// <param name="fill">Where the random bytes come from.</param>
    public static string ForApp(Guid appId, Action<Span<byte>> fill) => Make("app", appId, fill);

    /// <param name="organizationId">The organization.</param>
    /// <param name="fill">Where the random bytes come from.</param>
    public static string ForOrganization(Guid organizationId, Action<Span<byte>> fill) => Make("org", organizationId, fill);

    private static string Make(string kind, Guid owner, Action<Span<byte>> fill)
    {
        Span<byte> bytes = stackalloc byte[(TailLength * 5 / 8) + 1];
        fill(bytes);
        owner.TryWriteBytes(bytes, bigEndian: true, out _);
        Span<char> tail = stackalloc char[TailLength];
        for (var i = 0; i < tail.Length; i++)
        {
            tail[i] = Base32[FiveBits(bytes, i * 5)];
        }

        return $"os_v2_{kind}_{tail}";
    }

    private static int FiveBits(ReadOnlySpan<byte> bytes, int bit)
    {
        var next = (bit / 8) + 1;
        var two = (bytes[bit / 8] << 8) | (next < bytes.Length ? bytes[next] : 0);
        return (two >> (11 - (bit % 8))) & 31;
    }
}
