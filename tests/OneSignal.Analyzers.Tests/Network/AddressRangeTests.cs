using OneSignal.Analyzers.Facts;
using OneSignal.Generated.Facts;

namespace OneSignal.Analyzers.Tests.Network;

public sealed class AddressRangeTests
{
    [Theory]
    [InlineData("10.0.0.0/8", "10.255.255.255", true)]
    [InlineData("10.0.0.0/8", "11.0.0.0", false)]
    [InlineData("34.90.0.0/15", "34.91.255.255", true)]
    [InlineData("34.90.0.0/15", "34.89.255.255", false)]
    [InlineData("34.90.0.0/15", "34.92.0.0", false)]
    [InlineData("34.157.92.0/22", "34.157.95.255", true)]
    [InlineData("34.157.92.0/22", "34.157.96.0", false)]
    [InlineData("203.0.113.7/32", "203.0.113.7", true)]
    [InlineData("203.0.113.7/32", "203.0.113.6", false)]
    [InlineData("0.0.0.0/0", "255.255.255.255", true)]
    [InlineData("2600:1900:4060::/44", "2600:1900:406f:ffff::1", true)]
    [InlineData("2600:1900:4060::/44", "2600:1900:4070::1", false)]
    [InlineData("2600:1900:4060::/44", "34.90.0.1", false)]
    [InlineData("0.0.0.0/0", "::1", false)]
    public void A_range_contains_what_its_prefix_says(string range, string address, bool expected)
    {
        Assert.True(Address.TryParse(address, out var parsed));
        Assert.Equal(expected, AddressRange.Parse(range)!.Contains(parsed));
    }

    [Theory]
    [InlineData("10.0.0.0")]
    [InlineData("10.0.0.0/33")]
    [InlineData("10.0.0.0/-1")]
    [InlineData("10.0.0/8")]
    [InlineData("::/129")]
    [InlineData("/8")]
    public void Text_that_is_no_range_is_refused(string text) => Assert.Null(AddressRange.Parse(text));

    [Theory]
    [InlineData("1")]
    [InlineData("34.90")]
    [InlineData("34.90.1.256")]
    [InlineData("34.90.1.01")]
    [InlineData("34.90.1.")]
    [InlineData("34.90.1.1.1")]
    [InlineData("")]
    [InlineData("::g")]
    [InlineData("[::1")]
    public void Text_that_is_no_address_is_refused(string text) => Assert.False(Address.TryParse(text, out _));

    [Fact]
    public void Every_published_range_is_understood() =>
        Assert.All(NetworkFacts.AddressRanges, static range => Assert.NotNull(AddressRange.Parse(range)));
}
