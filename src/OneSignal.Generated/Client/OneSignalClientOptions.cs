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
    /// How long a call may take in all: its attempts until the answer is read, and the waits between them. A wait that would
    /// not end in time is not begun; the last failure is thrown at once. The default is 300 seconds, room for three attempts
    /// of the longest kind. Longer than zero and at most 24 days, or
    /// <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for no limit.
    /// </summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(3 * NetworkFacts.ResponseTimeoutSeconds);

    /// <summary>
    /// How long one attempt may take until its answer is read. The default, 100 seconds, is how long OneSignal itself works
    /// on a request: a client that gives up sooner does not know whether the message went out. Longer than zero and at most
    /// 24 days, or <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for no limit.
    /// </summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(NetworkFacts.ResponseTimeoutSeconds);

    /// <summary>How calls are repeated that failed for a reason which passes.</summary>
    public OneSignalRetryOptions Retry { get; set; } = new();

    /// <summary>
    /// Is told of each attempt when it is over, for logs. Called on the thread that the attempt ended on, before the wait or
    /// the end of the call; what it throws is ignored, because a message that went out must not look as if it had not. Null
    /// tells nobody. The client itself writes no log; traces and metrics are under <see cref="OneSignalTelemetry.Name"/>.
    /// </summary>
    public Action<OneSignalAttempt>? OnAttempt { get; set; }

    /// <summary>The clock of time-outs, waits and durations. The default is the system's; tests set one that they can move.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>
    /// Checks the options as the client does when it is constructed, for programs that want to know at their start.
    /// </summary>
    /// <exception cref="OneSignalConfigurationException">An option is missing or wrong; the exception names the first.</exception>
    public void Validate() => _ = ClientSettings.From(this);

    internal static Uri DefaultBaseAddress { get; } =
        new UriBuilder(NetworkFacts.ApiScheme, NetworkFacts.ApiHost, NetworkFacts.ApiPort).Uri;
}
