using System.Net;
using System.Net.Sockets;

namespace OneSignal.Analyzers.Facts;

/// <summary>An IPv4 or IPv6 address as its bytes. Written strictly: IPAddress also takes "1" and "34.90" for addresses.</summary>
internal readonly struct Address
{
    private Address(byte[] bytes) => Bytes = bytes;

    internal byte[] Bytes { get; }

    internal bool IsLoopback => Bytes.Length == 4
        ? Bytes[0] == 127
        : Bytes[15] == 1 && Array.TrueForAll(Bytes.Take(15).ToArray(), static part => part == 0);

    /// <summary>An address that means "every interface" is where a server listens, not where a client connects to.</summary>
    internal bool IsUnspecified => Array.TrueForAll(Bytes, static part => part == 0);

    internal static bool TryCreate(byte[] bytes, out Address address)
    {
        address = new Address(bytes);
        return bytes.Length is 4 or 16;
    }

    /// <summary>Reads four decimal parts, or an IPv6 address with or without its brackets.</summary>
    internal static bool TryParse(string text, out Address address)
    {
        address = default;
        if (text.IndexOf(':') >= 0)
        {
            var inner = text.Length > 2 && text[0] == '[' && text[text.Length - 1] == ']'
                ? text.Substring(1, text.Length - 2)
                : text;
            if (inner.IndexOf('[') < 0
                && IPAddress.TryParse(inner, out var parsed)
                && parsed.AddressFamily == AddressFamily.InterNetworkV6)
            {
                return TryCreate(parsed.GetAddressBytes(), out address);
            }

            return false;
        }

        var parts = text.Split('.');
        if (parts.Length != 4)
        {
            return false;
        }

        var bytes = new byte[4];
        for (var i = 0; i < 4; i++)
        {
            var part = parts[i];
            if (part.Length is 0 or > 3 || (part.Length > 1 && part[0] == '0'))
            {
                return false;
            }

            var number = 0;
            foreach (var digit in part)
            {
                if (digit is < '0' or > '9')
                {
                    return false;
                }

                number = (number * 10) + (digit - '0');
            }

            if (number > 255)
            {
                return false;
            }

            bytes[i] = (byte)number;
        }

        return TryCreate(bytes, out address);
    }
}
