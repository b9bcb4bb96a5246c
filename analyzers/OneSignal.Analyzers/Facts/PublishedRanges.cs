using OneSignal.Generated.Facts;

namespace OneSignal.Analyzers.Facts;

/// <summary>The address ranges that OneSignal publishes.</summary>
internal static class PublishedRanges
{
    private static readonly AddressRange[] All =
        NetworkFacts.AddressRanges.Select(AddressRange.Parse).OfType<AddressRange>().ToArray();

    internal static AddressRange? Find(Address address) => Array.Find(All, range => range.Contains(address));

    /// <summary>Whether the address is one of the user's own, by a list of addresses and ranges.</summary>
    internal static bool IsOwn(Address address, string[] own) =>
        Array.Exists(own, text => (AddressRange.Parse(text) ?? AddressRange.OfOne(text))?.Contains(address) == true);
}
