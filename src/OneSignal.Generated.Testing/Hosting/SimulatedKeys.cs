using System.Security.Cryptography;

namespace OneSignal.Generated.Testing.Hosting;

/// <summary>
/// The ids and keys of a simulator, made when it starts. They open nothing but this simulator, yet have the shape of
/// real ones: a prefix for the kind and 103 characters of base32, the first of which spell the id of the owner.
/// </summary>
internal sealed class SimulatedKeys
{
    private const string Base32 = "abcdefghijklmnopqrstuvwxyz234567";
    private const int TailLength = 103;

    public SimulatedKeys(Guid appId)
    {
        AppId = appId.ToString();
        AppKey = Make("app", appId);
        OrganizationKey = Make("org", Guid.NewGuid());
    }

    public string AppId { get; }

    public string AppKey { get; }

    public string OrganizationKey { get; }

    private static string Make(string kind, Guid owner)
    {
        Span<byte> bytes = stackalloc byte[(TailLength * 5 / 8) + 1];
        RandomNumberGenerator.Fill(bytes);
        owner.TryWriteBytes(bytes, bigEndian: true, out _);
        Span<char> tail = stackalloc char[TailLength];
        for (var i = 0; i < tail.Length; i++)
        {
            tail[i] = Base32[FiveBits(bytes, i * 5)];
        }

        return $"os_v2_{kind}_{tail}";
    }

    private static int FiveBits(ReadOnlySpan<byte> bytes, int bit)
    {
        var next = (bit / 8) + 1;
        var two = (bytes[bit / 8] << 8) | (next < bytes.Length ? bytes[next] : 0);
        return (two >> (11 - (bit % 8))) & 31;
    }
}
