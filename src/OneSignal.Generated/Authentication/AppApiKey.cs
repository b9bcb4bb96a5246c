namespace OneSignal.Generated;

/// <summary>The API key of one app. It sends messages and works on the users of that app.</summary>
public sealed class AppApiKey : OneSignalApiKey
{
    internal const string Prefix = "os_v2_app_";

    /// <summary>Takes the secret as OneSignal's dashboard shows it, without a scheme in front.</summary>
    /// <param name="secret">The secret.</param>
    /// <exception cref="OneSignalConfigurationException">
    /// The secret is missing, has white space or characters that a header cannot carry, or is that of an organization.
    /// </exception>
    public AppApiKey(string secret)
        : base(
            secret,
            nameof(OneSignalClientOptions.AppKey),
            OrganizationApiKey.Prefix,
            nameof(OneSignalClientOptions.OrganizationKey))
    {
    }
}
