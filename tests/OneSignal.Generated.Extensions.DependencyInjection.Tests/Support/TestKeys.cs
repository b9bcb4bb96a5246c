namespace OneSignal.Generated.Hosting.Tests.Support;

/// <summary>Keys of the right shape, put together at run time so that no source file holds anything like a key.</summary>
internal static class TestKeys
{
    internal const string AppId = "11111111-2222-4333-8444-555555555555";

    internal const string OtherAppId = "99999999-8888-4777-8666-555555555555";

    internal static string App { get; } = Secret("app_", 'a');

    internal static string OtherApp { get; } = Secret("app_", 'z');

    internal static string Organization { get; } = Secret("org_", 'o');

    private static string Secret(string kind, char letter) => "os_v2_" + kind + new string(letter, 103);
}
