using System.Security.Cryptography;
using OneSignal.Generated;

namespace OneSignal.Aot.Smoke.Scenarios;

/// <summary>Idempotency keys made of names, and tokens of identity verification.</summary>
internal static class Tokens
{
    internal static Task RunAsync()
    {
        var orders = new Guid("0b6f2c1e-5d0a-4c7e-9a51-3f8c2d7e6b90");
        Check.Equal(IdempotencyKey.From(orders, "order-4711/shipped"), IdempotencyKey.From(orders, "order-4711/shipped"));
        Check.That(IdempotencyKey.NewKey() != IdempotencyKey.NewKey());

        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var token = IdentityToken.Create(key.ExportPkcs8PrivateKeyPem(), orders.ToString(), Alias.ExternalId("a"), DateTimeOffset.UnixEpoch);
        var parts = token.Split('.');
        var signed = System.Text.Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}");
        var signature = System.Buffers.Text.Base64Url.DecodeFromChars(parts[2]);
        Check.That(key.VerifyData(signed, signature, HashAlgorithmName.SHA256));
        return Task.CompletedTask;
    }
}
