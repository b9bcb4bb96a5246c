using OneSignal.Analyzers.Reading;

namespace OneSignal.Analyzers.Tests.Reading;

public sealed class UrlPartsTests
{
    [Theory]
    [InlineData("https://api.onesignal.com", "https", "api.onesignal.com", null, "/")]
    [InlineData(" https://api.onesignal.com/a/b?c#d ", "https", "api.onesignal.com", null, "/a/b")]
    [InlineData("http://user:secret@host:81/a", "http", "host", 81, "/a")]
    [InlineData("https://[::1]:5001/a", "https", "[::1]", 5001, "/a")]
    [InlineData("https://[::1]", "https", "[::1]", null, "/")]
    [InlineData("https://host?a=b", "https", "host", null, "/")]
    [InlineData("https://host\uFFFF", "https", "host", null, "/\uFFFF")]
    [InlineData("https://host:\uFFFF/a", "https", "host", -1, "/\uFFFF/a")]
    [InlineData("https://host/a/\uFFFF/b", "https", "host", null, "/a/\uFFFF/b")]
    public void An_absolute_url_is_taken_apart(string text, string scheme, string host, int? port, string path)
    {
        Assert.True(UrlParts.TryParse(text, out var url));
        Assert.Equal((scheme, host, port, path), (url.Scheme, url.Host, url.Port, url.Path));
        Assert.Equal(host, text.Substring(url.HostStart, host.Length));
    }

    [Theory]
    [InlineData("")]
    [InlineData("://")]
    [InlineData("https://")]
    [InlineData("https:///a")]
    [InlineData("notifications")]
    [InlineData("/notifications")]
    [InlineData("a b://host")]
    [InlineData("\uFFFF://host")]
    [InlineData("https://\uFFFF/a")]
    public void Other_text_is_not(string text) => Assert.False(UrlParts.TryParse(text, out _));

    [Theory]
    [InlineData("https://host/api/v1/", "notifications", "https://host/api/v1/notifications")]
    [InlineData("https://host/api/v1", "notifications", "https://host/api/notifications")]
    [InlineData("https://host/api/v1/", "/notifications", "https://host/notifications")]
    [InlineData("https://host", "notifications", "https://host/notifications")]
    [InlineData("https://host/a/?b/c", "d", "https://host/a/d")]
    [InlineData("https://host/a/b?c", "?d", "https://host/a/b?d")]
    [InlineData("https://host/a/b?c", "#d", "https://host/a/b?c#d")]
    [InlineData("https://host/a/b?c", "", "https://host/a/b?c")]
    [InlineData("https://host/", "https://other/a", "https://other/a")]
    public void A_base_and_a_path_combine_as_HttpClient_combines_them(string baseAddress, string relative, string expected)
    {
        Assert.Equal(expected, UrlParts.Combine(baseAddress, relative));
        Assert.Equal(new Uri(new Uri(baseAddress), relative), new Uri(expected));
    }
}
