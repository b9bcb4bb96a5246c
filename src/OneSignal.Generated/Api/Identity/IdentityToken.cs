using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace OneSignal.Generated;

/// <summary>
/// Makes the tokens by which an app's server vouches for a user where identity verification is switched on: JSON Web Tokens
/// signed with ES256. The app hands the token to OneSignal's SDK at login. It is made offline; nothing is sent.
/// </summary>
/// <remarks>The private key is the one that the dashboard made for identity verification, not an API key. It stays on the server.</remarks>
public static class IdentityToken
{
    private const int KeySize = 256;

    /// <summary>Makes a token.</summary>
    /// <param name="privateKey">The private key, on the curve P-256. It is not disposed.</param>
    /// <param name="appId">The id of the app, a UUID with hyphens.</param>
    /// <param name="identity">The user that is vouched for, usually <see cref="Alias.ExternalId(string)"/>.</param>
    /// <param name="expires">Until when the token holds; fractions of a second are dropped.</param>
    /// <returns>The token.</returns>
    /// <exception cref="ArgumentException">The app id is not a UUID, the alias is empty, or the key is of another size.</exception>
    /// <exception cref="CryptographicException">The key has no private part.</exception>
    public static string Create(ECDsa privateKey, string appId, Alias identity, DateTimeOffset expires)
    {
        Argument.NotNull(privateKey, nameof(privateKey));
        Argument.NotNull(appId, nameof(appId));
        if (!AppIdShape.Fits(appId))
        {
            throw new ArgumentException("It must be " + AppIdShape.Expected + ".", nameof(appId));
        }

        if (identity == default)
        {
            throw new ArgumentException("It names nobody.", nameof(identity));
        }

        if (privateKey.KeySize != KeySize)
        {
            throw new ArgumentException($"ES256 wants a key of {KeySize} bits; this one has {privateKey.KeySize}.", nameof(privateKey));
        }

        var signed = Encode(Header) + "." + Encode(json =>
        {
            json.WriteString("iss", appId);
            json.WriteNumber("exp", expires.ToUnixTimeSeconds());
            json.WriteStartObject("identity");
            json.WriteString(identity.Label, identity.Id);
            json.WriteEndObject();
        });

        // The fixed-length form of IEEE P1363, which is what .NET makes unless told otherwise and what JWT wants.
        return signed + "." + Encode(privateKey.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256));
    }

#if NET
    /// <summary>Makes a token. In .NET Standard 2.0, which reads no PEM, pass the key as an <see cref="ECDsa"/>.</summary>
    /// <param name="privateKeyPem">The private key as PEM, unencrypted, on the curve P-256.</param>
    /// <param name="appId">The id of the app, a UUID with hyphens.</param>
    /// <param name="identity">The user that is vouched for, usually <see cref="Alias.ExternalId(string)"/>.</param>
    /// <param name="expires">Until when the token holds; fractions of a second are dropped.</param>
    /// <returns>The token.</returns>
    /// <exception cref="ArgumentException">
    /// The text holds no key, the app id is not a UUID, the alias is empty, or the key is of another size.
    /// </exception>
    /// <exception cref="CryptographicException">The key is no private key for ECDSA.</exception>
    public static string Create(string privateKeyPem, string appId, Alias identity, DateTimeOffset expires)
    {
        Argument.NotNull(privateKeyPem, nameof(privateKeyPem));
        using var key = ECDsa.Create();
        key.ImportFromPem(privateKeyPem);
        return Create(key, appId, identity, expires);
    }
#endif

    private static void Header(Utf8JsonWriter json)
    {
        json.WriteString("alg", "ES256");
        json.WriteString("typ", "JWT");
    }

    private static string Encode(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encode(bytes.ToArray());
    }

    /// <summary>Base64 for URLs, without padding.</summary>
    private static string Encode(byte[] bytes) =>
        Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
