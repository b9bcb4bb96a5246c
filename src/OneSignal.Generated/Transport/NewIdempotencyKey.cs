#if NET
using System.Buffers.Binary;
using System.Security.Cryptography;
#endif

namespace OneSignal.Generated;

/// <summary>
/// A new UUID for one request. Version 7 where the platform can lay it out: its leading time keeps the server's index of keys
/// compact, and any version is allowed.
/// </summary>
internal static class NewIdempotencyKey
{
#if NET
    private const int TimeLength = 6;
    private const int RandomLength = 10;
    private const int KeysAhead = 64;

    /// <summary>
    /// Random bytes for the next keys of this thread. Each asking is a call of the kernel, which costs a fifth of a whole
    /// request; so it is done for many keys at a time.
    /// </summary>
    [ThreadStatic]
    private static byte[]? _random;

    [ThreadStatic]
    private static int _left;

    internal static Guid Make()
    {
        var random = _random ??= new byte[KeysAhead * RandomLength];
        if (_left == 0)
        {
            RandomNumberGenerator.Fill(random);
            _left = random.Length;
        }

        _left -= RandomLength;
        Span<byte> key = stackalloc byte[TimeLength + RandomLength];
        BinaryPrimitives.WriteInt64BigEndian(key, DateTimeOffset.UtcNow.ToUnixTimeMilliseconds() << 16);
        random.AsSpan(_left, RandomLength).CopyTo(key.Slice(TimeLength));
        key[6] = (byte)((key[6] & 0x0F) | 0x70);
        key[8] = (byte)((key[8] & 0x3F) | 0x80);
        return new Guid(key, bigEndian: true);
    }
#else
    internal static Guid Make() => Guid.NewGuid();
#endif
}
