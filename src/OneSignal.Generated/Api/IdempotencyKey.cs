using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace OneSignal.Generated;

/// <summary>
/// Makes the keys by which OneSignal recognises a request that it has seen. A request without a key gets one by itself;
/// give it one of your own when the same message may be sent again by another call, process or machine.
/// </summary>
public static class IdempotencyKey
{
    /// <summary>Makes a key that was never used. Keep it, and use it again only to repeat the same request.</summary>
    /// <returns>A UUID, of version 7 where the platform can make one.</returns>
    public static Guid NewKey() => NewIdempotencyKey.Make();

    /// <summary>
    /// Makes a key of a name, the same one each time and on every machine: a job that is delivered twice, or taken over by
    /// another machine, sends once. The key is a UUID of version 5 (RFC 9562).
    /// </summary>
    /// <param name="namespaceId">
    /// A UUID of your own that keeps your names apart from those of others: make one, once, and keep it in the source.
    /// </param>
    /// <param name="name">
    /// What the message is, not what it says: <c>order-4711/shipped</c>. Each letter counts, upper or lower case included.
    /// </param>
    /// <returns>The key.</returns>
    /// <remarks>
    /// Version 5 is defined over SHA-1. That serves here: the hash spreads names, it guards nothing. Whoever may choose
    /// names freely could find two with the same key, and would have one of two own messages not sent. OneSignal forgets a
    /// key after 30 days.
    /// </remarks>
    /// <exception cref="ArgumentException">
    /// The namespace is all zeros, or the name is empty or not well-formed text.
    /// </exception>
    [SuppressMessage("Security", "CA5350", Justification = "The RFC names the hash, and no secret depends on it.")]
    public static Guid From(Guid namespaceId, string name)
    {
        Argument.NotNull(name, nameof(name));
        if (namespaceId == Guid.Empty)
        {
            throw new ArgumentException("It is all zeros. Make a UUID of your own, once.", nameof(namespaceId));
        }

        if (name.Length == 0)
        {
            throw new ArgumentException("It is empty.", nameof(name));
        }

        // Strict: two names that are not well-formed must not become one.
        var text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        var input = new byte[16 + text.GetByteCount(name)];
        InNetworkOrder(namespaceId.ToByteArray()).CopyTo(input, 0);
        text.GetBytes(name, 0, name.Length, input, 16);
#if NET
        var hash = SHA1.HashData(input);
#else
        using var sha1 = SHA1.Create();
        var hash = sha1.ComputeHash(input);
#endif
        var key = new byte[16];
        Array.Copy(hash, key, 16);
        key[6] = (byte)((key[6] & 0x0F) | 0x50);
        key[8] = (byte)((key[8] & 0x3F) | 0x80);
        return new Guid(InNetworkOrder(key));
    }

    /// <summary>A <see cref="Guid"/> keeps its first three fields little-endian; the RFC counts from the left.</summary>
    private static byte[] InNetworkOrder(byte[] bytes)
    {
        Array.Reverse(bytes, 0, 4);
        Array.Reverse(bytes, 4, 2);
        Array.Reverse(bytes, 6, 2);
        return bytes;
    }
}
