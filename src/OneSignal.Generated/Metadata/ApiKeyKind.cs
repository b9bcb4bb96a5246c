namespace OneSignal.Generated.Metadata;

/// <summary>Which of OneSignal's two kinds of API key an operation wants.</summary>
public enum ApiKeyKind
{
    /// <summary>The operation is called without a key.</summary>
    None,

    /// <summary>The key of one app, <see cref="OneSignalClientOptions.AppKey"/>.</summary>
    App,

    /// <summary>The key of the organization, <see cref="OneSignalClientOptions.OrganizationKey"/>.</summary>
    Organization,
}
