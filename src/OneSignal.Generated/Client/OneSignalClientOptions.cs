using OneSignal.Generated.Facts;

namespace OneSignal.Generated;

/// <summary>
/// What a <see cref="OneSignalClient"/> needs to know. The client copies the values when it is constructed; later changes
/// have no effect on it.
/// </summary>
public sealed class OneSignalClientOptions
{
    /// <summary>
    /// The id of the app, a UUID. It is filled into every request that wants it; <see cref="RequestOptions.AppId"/> or the
    /// request itself can name another one. Needed with <see cref="AppKey"/>.
    /// </summary>
    public string? AppId { get; set; }

    /// <summary>The key for all operations on one app. At least one of the two keys must be set.</summary>
    public AppApiKey? AppKey { get; set; }

    /// <summary>The key for operations on the organization: apps, their keys, the audit log.</summary>
    public OrganizationApiKey? OrganizationKey { get; set; }

    /// <summary>
    /// Where the API is. The default is OneSignal's own address. It must be absolute and https, without user name, query or
    /// fragment; a path is put before the path of each operation.
    /// </summary>
    public Uri BaseAddress { get; set; } = DefaultBaseAddress;

    /// <summary>
    /// How long a call may take until its answer is read. The default, 100 seconds, is how long OneSignal itself works on a
    /// request: a client that gives up sooner does not know whether the message went out.
    /// <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> means no limit.
    /// </summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(NetworkFacts.ResponseTimeoutSeconds);

    /// <summary>
    /// Checks the options as the client does when it is constructed, for programs that want to know at their start.
    /// </summary>
    /// <exception cref="OneSignalConfigurationException">An option is missing or wrong; the exception names the first.</exception>
    public void Validate() => _ = ClientSettings.From(this);

    internal static Uri DefaultBaseAddress { get; } =
        new UriBuilder(NetworkFacts.ApiScheme, NetworkFacts.ApiHost, NetworkFacts.ApiPort).Uri;
}
