using System.Globalization;

namespace OneSignal.Analyzers.Facts;

/// <summary>A range in CIDR notation, of IPv4 or IPv6.</summary>
internal sealed class AddressRange
{
    private readonly byte[] _network;
    private readonly int _prefix;

    private AddressRange(string text, byte[] network, int prefix)
    {
        Text = text;
        _network = network;
        _prefix = prefix;
    }

    /// <summary>The range as published.</summary>
    internal string Text { get; }

    /// <summary>Null when the text is not a range.</summary>
    internal static AddressRange? Parse(string text)
    {
        var slash = text.IndexOf('/');
        return slash > 0
            && Address.TryParse(text.Substring(0, slash), out var address)
            && int.TryParse(text.Substring(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var prefix)
            && prefix <= address.Bytes.Length * 8
                ? new AddressRange(text, address.Bytes, prefix)
                : null;
    }

    /// <summary>The range that is a single address, or null when the text is none.</summary>
    internal static AddressRange? OfOne(string text) =>
        Address.TryParse(text, out var address) ? new AddressRange(text, address.Bytes, address.Bytes.Length * 8) : null;

    internal bool Contains(Address address)
    {
        var bytes = address.Bytes;
        if (bytes.Length != _network.Length)
        {
            return false;
        }

        var whole = _prefix / 8;
        for (var i = 0; i < whole; i++)
        {
            if (bytes[i] != _network[i])
            {
                return false;
            }
        }

        var rest = _prefix % 8;
        return rest == 0 || ((bytes[whole] ^ _network[whole]) >> (8 - rest)) == 0;
    }
}
