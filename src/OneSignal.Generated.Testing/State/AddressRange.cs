using System.Net;

namespace OneSignal.Generated.Testing.State;

/// <summary>Ranges of IP addresses as people write them: <c>203.0.113.0/24</c>, or a single address.</summary>
internal static class AddressRange
{
    public static bool TryParse(string text, out IPNetwork range)
    {
        if (IPNetwork.TryParse(text, out range))
        {
            return true;
        }

        if (!IPAddress.TryParse(text, out var address))
        {
            return false;
        }

        range = new IPNetwork(address, address.GetAddressBytes().Length * 8);
        return true;
    }

    public static IPNetwork Parse(string text) =>
        TryParse(text, out var range) ? range : throw new FormatException($"{text} is no range of addresses.");
}
