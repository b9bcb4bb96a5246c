namespace OneSignal.Analyzers.Facts;

/// <summary>What a key is, by its form alone.</summary>
internal enum ApiKeyKind
{
    /// <summary>For one app.</summary>
    App,

    /// <summary>For all apps of an organization.</summary>
    Organization,

    /// <summary>A key of before November 2024, for an app or a user of the dashboard.</summary>
    Legacy,
}
