using OneSignal.Generated.Tests.Support;

namespace OneSignal.Generated.Tests.Authentication;

public sealed class KeyShapeTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    public void A_missing_secret_names_the_option(string? secret)
    {
        Assert.Equal("AppKey", Assert.Throws<OneSignalConfigurationException>(() => new AppApiKey(secret!)).Option);
        Assert.Equal("OrganizationKey", Assert.Throws<OneSignalConfigurationException>(() => new OrganizationApiKey(secret!)).Option);
    }

    [Theory]
    [InlineData("Key {0}")]
    [InlineData("{0}\n")]
    [InlineData("{0}\r\nX-Injected: 1")]
    [InlineData("\t{0}")]
    [InlineData("{0}\u00A0")]
    [InlineData("{0}\u0000")]
    [InlineData("{0}é")]
    public void A_secret_that_no_header_can_carry_is_refused_without_repeating_it(string form)
    {
        var secret = string.Format(null, form, TestKeys.AppSecret);

        var exception = Assert.Throws<OneSignalConfigurationException>(() => new AppApiKey(secret));

        Assert.Equal("AppKey", exception.Option);
        Assert.StartsWith("AppKey: ", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(TestKeys.AppSecret, exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_key_of_an_organization_is_no_app_key()
    {
        var exception = Assert.Throws<OneSignalConfigurationException>(() => new AppApiKey(TestKeys.OrganizationSecret));

        Assert.Equal("AppKey", exception.Option);
        Assert.Contains("OrganizationKey", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(TestKeys.OrganizationSecret, exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_key_of_an_app_is_no_organization_key()
    {
        var exception = Assert.Throws<OneSignalConfigurationException>(() => new OrganizationApiKey(TestKeys.AppSecret));

        Assert.Equal("OrganizationKey", exception.Option);
        Assert.Contains("AppKey", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(TestKeys.AppSecret, exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_of_the_older_form_are_taken()
    {
        var older = Convert.ToBase64String("an older key is base64 text"u8);

        Assert.Equal("Key " + older, new AppApiKey(older).Authorization);
    }
}
