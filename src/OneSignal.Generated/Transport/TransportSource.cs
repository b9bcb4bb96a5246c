namespace OneSignal.Generated;

/// <summary>
/// Makes a transport anew whenever the options are another object than before. A call that has begun keeps the transport
/// that it began with.
/// </summary>
internal sealed class TransportSource
{
    private readonly Func<OneSignalClientOptions> _options;
    private readonly HttpChannel _channel;
    private volatile Made? _last;

    internal TransportSource(Func<OneSignalClientOptions> options, HttpChannel channel)
    {
        _options = options;
        _channel = channel;
    }

    /// <exception cref="OneSignalConfigurationException">An option is missing or wrong.</exception>
    internal ApiTransport Current()
    {
        var options = _options();
        var last = _last;
        if (last is not null && ReferenceEquals(last.Options, options))
        {
            return last.Transport;
        }

        // Two threads may both come here. Whichever is last wins, and what the other made serves its one call.
        var made = new Made(options, new ApiTransport(ClientSettings.From(options), _channel));
        _last = made;
        return made.Transport;
    }

    private sealed class Made(OneSignalClientOptions options, ApiTransport transport)
    {
        internal OneSignalClientOptions Options { get; } = options;

        internal ApiTransport Transport { get; } = transport;
    }
}
