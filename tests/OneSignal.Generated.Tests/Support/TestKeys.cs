namespace OneSignal.Generated.Tests.Support;

/// <summary>Keys of the right shape, put together at run time so that no source file holds anything like a key.</summary>
internal static class TestKeys
{
    internal const string AppId = "11111111-2222-4333-8444-555555555555";

    internal static string AppSecret { get; } = "os_v2_" + "app_" + new string('a', 103);

    internal static string OrganizationSecret { get; } = "os_v2_" + "org_" + new string('b', 103);

    internal static AppApiKey App { get; } = new(AppSecret);

    internal static OrganizationApiKey Organization { get; } = new(OrganizationSecret);
}
