using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using OneSignal.Generated.Tests.Support;

namespace OneSignal.Generated.Tests.Api;

public sealed class IdentityTokenTests
{
    private static readonly DateTimeOffset Expires = new(2026, 11, 23, 21, 0, 0, 700, TimeSpan.FromHours(2));

    [Fact]
    public void A_token_says_who_for_how_long_and_is_signed_in_the_form_of_JWT()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        foreach (var token in new[]
        {
            IdentityToken.Create(key, TestKeys.AppId, Alias.ExternalId("ü\"4711"), Expires),
            IdentityToken.Create(key.ExportPkcs8PrivateKeyPem(), TestKeys.AppId, Alias.ExternalId("ü\"4711"), Expires),
            IdentityToken.Create(key.ExportECPrivateKeyPem(), TestKeys.AppId, Alias.ExternalId("ü\"4711"), Expires),
        })
        {
            var parts = token.Split('.');
            Assert.Equal(3, parts.Length);
            Assert.Equal("""{"alg":"ES256","typ":"JWT"}""", Text(parts[0]));
            var payload = System.Text.Json.Nodes.JsonNode.Parse(Text(parts[1]))!;
            Assert.Equal(TestKeys.AppId, (string?)payload["iss"]);
            Assert.Equal(1795460400, (long)payload["exp"]!);
            Assert.Equal("ü\"4711", (string?)payload["identity"]!["external_id"]);
            Assert.True(key.VerifyData(
                Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}"),
                Base64Url.DecodeFromChars(parts[2]),
                HashAlgorithmName.SHA256,
                DSASignatureFormat.IeeeP1363FixedFieldConcatenation));
        }
    }

    [Fact]
    public void What_no_token_can_be_made_of_is_refused()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var large = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        using var open = ECDsa.Create(key.ExportParameters(includePrivateParameters: false));
        var user = Alias.ExternalId("a");

        Assert.Throws<ArgumentException>(() => IdentityToken.Create(key, "my app", user, Expires));
        Assert.Throws<ArgumentException>(() => IdentityToken.Create(key, TestKeys.AppId, default, Expires));
        Assert.Throws<ArgumentException>(() => IdentityToken.Create(large, TestKeys.AppId, user, Expires));
        Assert.ThrowsAny<CryptographicException>(() => IdentityToken.Create(open, TestKeys.AppId, user, Expires));
        Assert.Throws<ArgumentException>(() => IdentityToken.Create("no key", TestKeys.AppId, user, Expires));
        Assert.Throws<ArgumentNullException>(() => IdentityToken.Create((ECDsa)null!, TestKeys.AppId, user, Expires));
    }

    private static string Text(string part) => Encoding.UTF8.GetString(Base64Url.DecodeFromChars(part));
}
