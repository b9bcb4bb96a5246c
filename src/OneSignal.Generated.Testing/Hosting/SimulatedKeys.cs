using System.Security.Cryptography;

namespace OneSignal.Generated.Testing.Hosting;

/// <summary>
/// The ids and keys of a simulator, made when it starts. They open nothing but this simulator, yet have the shape of
/// real ones: a prefix for the kind and 103 characters of base32, the first of which spell the id of the owner.
/// </summary>
internal sealed class SimulatedKeys
{
    private const string Base32 = "abcdefghijklmnopqrstuvwxyz234567";
    private const int TailLength = 103;

    /// <param name="appId">The app; null for a new one.</param>
    /// <param name="seed">Makes the same ids and keys each time; null for new ones.</param>
    public SimulatedKeys(Guid? appId, int? seed)
    {
        Action<Span<byte>> fill = seed is { } number ? new Random(number).NextBytes : RandomNumberGenerator.Fill;

        // Drawn even when it is not used, so that the keys depend on the seed alone.
        var made = NewId(fill);
        var app = appId ?? made;
        AppId = app.ToString();
        AppKey = Make("app", app, fill);
        OrganizationKey = Make("org", NewId(fill), fill);
    }

    public string AppId { get; }

    public string AppKey { get; }

    public string OrganizationKey { get; }

    /// <summary>A UUID of version 4.</summary>
    private static Guid NewId(Action<Span<byte>> fill)
    {
        Span<byte> bytes = stackalloc byte[16];
        fill(bytes);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }

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
