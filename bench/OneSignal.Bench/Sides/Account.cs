namespace OneSignal.Bench.Sides;

/// <summary>Whose calls are made, and about whom: the same for both sides.</summary>
internal static class Account
{
    internal const string ExternalId = "customer-4711";

    internal static readonly string AppId = Guid.NewGuid().ToString();

    internal static readonly string Key = "os_v2_app_" + new string('a', 103);

    internal static readonly Dictionary<string, IReadOnlyList<string>> Aliases =
        new() { ["external_id"] = Enumerable.Range(1, 100).Select(number => $"customer-{number:000000}").ToList() };
}
