using System.Security.Cryptography;

namespace OneSignal.Generated.Tests.Contract;

/// <summary>Keys of the right shape, made when a test runs: none stands in the source.</summary>
internal static class TestKey
{
    public static string Make(string kind) =>
        $"os_v2_{kind}_" + RandomNumberGenerator.GetString("abcdefghijklmnopqrstuvwxyz234567", 103);
}
