namespace OneSignal.Generated.Tests.Api;

public sealed class IdempotencyKeyTests
{
    private static readonly Guid Orders = new("3f0c1d6e-8f1c-4b8a-9a52-0f5d4a8f7b11");

    /// <summary>RFC 9562, appendix A.4: the name-based example of version 5, in the namespace of domain names.</summary>
    [Fact]
    public void A_name_gives_the_key_that_the_RFC_publishes() => Assert.Equal(
        new Guid("2ed6657d-e927-568b-95e1-2665a8aea6a2"),
        IdempotencyKey.From(new Guid("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "www.example.com"));

    [Theory]
    [InlineData("order-4711/shipped")]
    [InlineData("Bestellung-4711/größer 日本 😀")]
    public void A_name_gives_a_key_of_version_5_and_the_RFCs_variant(string name)
    {
        var key = IdempotencyKey.From(Orders, name);

        Assert.Equal(key, IdempotencyKey.From(Orders, name));
        Assert.Equal(5, key.Version);
        Assert.InRange(key.Variant, 8, 11);
    }

    [Fact]
    public void Each_letter_and_the_namespace_count()
    {
        var keys = new[] { "order-4711", "Order-4711", "order-4712", "order-4711 " }
            .Select(name => IdempotencyKey.From(Orders, name))
            .Append(IdempotencyKey.From(new Guid("3f0c1d6e-8f1c-4b8a-9a52-0f5d4a8f7b12"), "order-4711"));

        Assert.Equal(5, keys.Distinct().Count());
    }

    [Fact]
    public void What_cannot_tell_names_apart_is_refused()
    {
        Assert.Equal("namespaceId", Assert.Throws<ArgumentException>(() => IdempotencyKey.From(Guid.Empty, "order-4711")).ParamName);
        Assert.Equal("name", Assert.Throws<ArgumentException>(() => IdempotencyKey.From(Orders, string.Empty)).ParamName);
        Assert.Equal("name", Assert.Throws<ArgumentNullException>(() => IdempotencyKey.From(Orders, null!)).ParamName);
        Assert.ThrowsAny<ArgumentException>(() => IdempotencyKey.From(Orders, "\uD83D"));
    }

    /// <summary>More keys than random bytes are fetched for at a time, by several threads.</summary>
    [Fact]
    public void A_new_key_is_new()
    {
        var keys = Enumerable.Range(0, 10_000).AsParallel().WithDegreeOfParallelism(4).Select(_ => IdempotencyKey.NewKey());

        Assert.Equal(10_000, keys.Distinct().Count());
    }

    [Fact]
    public void A_new_key_is_of_version_7_and_the_RFCs_variant_and_begins_with_the_time()
    {
        var before = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();
        var key = IdempotencyKey.NewKey();
        var after = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();

        Assert.Equal(7, key.Version);
        Assert.InRange(key.Variant, 8, 11);
        Assert.InRange(Convert.ToInt64(key.ToString("N")[..12], 16), before, after);
    }
}
