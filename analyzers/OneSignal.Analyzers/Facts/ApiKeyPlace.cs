namespace OneSignal.Analyzers.Facts;

/// <summary>Where a text has a key.</summary>
internal readonly record struct ApiKeyPlace(int Start, int Length, ApiKeyKind Kind)
{
    /// <summary>The kind in words, to start a sentence with.</summary>
    internal string Description => Kind switch
    {
        ApiKeyKind.App => "An app API key",
        ApiKeyKind.Organization => "An organization API key",
        _ => "A legacy API key",
    };
}
