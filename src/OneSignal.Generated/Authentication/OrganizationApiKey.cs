namespace OneSignal.Generated;

/// <summary>
/// The API key of an organization. It manages apps and their keys and reads the audit log; it cannot send messages.
/// </summary>
public sealed class OrganizationApiKey : OneSignalApiKey
{
    internal const string Prefix = "os_v2_org_";

    /// <summary>Takes the secret as OneSignal's dashboard shows it, without a scheme in front.</summary>
    /// <param name="secret">The secret.</param>
    /// <exception cref="OneSignalConfigurationException">
    /// The secret is missing, has white space or characters that a header cannot carry, or is that of an app.
    /// </exception>
    public OrganizationApiKey(string secret)
        : base(
            secret,
            nameof(OneSignalClientOptions.OrganizationKey),
            AppApiKey.Prefix,
            nameof(OneSignalClientOptions.AppKey))
    {
    }
}
