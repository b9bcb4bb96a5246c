namespace OneSignal.Generated.Tests.Api;

public sealed class AliasTests
{
    [Fact]
    public void The_two_usual_labels_need_not_be_spelled()
    {
        Assert.Equal(new Alias("external_id", "a"), Alias.ExternalId("a"));
        Assert.Equal(new Alias("onesignal_id", "a"), Alias.OneSignalId("a"));
        Assert.NotEqual(Alias.ExternalId("a"), Alias.ExternalId("A"));
        Assert.True(Alias.ExternalId("a") != Alias.OneSignalId("a"));
        Assert.Equal("external_id=a", Alias.ExternalId("a").ToString());
    }

    [Theory]
    [InlineData(null, "a")]
    [InlineData("", "a")]
    [InlineData("external_id", null)]
    [InlineData("external_id", "")]
    public void An_alias_has_a_label_and_an_id(string? label, string? id) =>
        Assert.ThrowsAny<ArgumentException>(() => new Alias(label!, id!));

    [Fact]
    public void A_plain_text_is_the_english_one()
    {
        LanguageMap map = "Hello";

        Assert.Equal("Hello", Assert.Single(map).Value);
        Assert.Equal("Hello", map["en"]);
        Assert.Null((LanguageMap?)(string?)null);
        Assert.Throws<ArgumentNullException>(() => new LanguageMap(null!));
    }

    [Fact]
    public void A_new_key_is_new_and_a_UUID_of_version_7() =>
        Assert.Equal([7, 7], new[] { IdempotencyKey.NewKey(), IdempotencyKey.NewKey() }.Distinct().Select(key => key.Version));
}
