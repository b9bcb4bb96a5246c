namespace OneSignal.Generated;

/// <summary>
/// The client of OneSignal's REST API. Each property is a group of operations. One instance is meant to live as long as
/// the application; it is safe to use from several threads at a time.
/// </summary>
public partial class OneSignalClient : IDisposable
{
    private readonly ApiTransport _transport;

    /// <summary>Makes a client with connections of its own, which <see cref="Dispose()"/> closes.</summary>
    /// <param name="options">App id, keys and the rest. Copied, so that later changes have no effect.</param>
    /// <exception cref="OneSignalConfigurationException">An option is missing or wrong; the exception names it.</exception>
    public OneSignalClient(OneSignalClientOptions options)
    {
        var settings = ClientSettings.From(options);
        _transport = new ApiTransport(settings, HttpChannel.Own(settings));
    }

    /// <summary>
    /// Makes a client on an <see cref="HttpClient"/> of the caller's, who keeps ownership of it. The handler behind it
    /// decides on connections, HTTP version, proxy and redirects then, and its time-out applies beside the client's.
    /// Its base address is not used.
    /// </summary>
    /// <param name="options">App id, keys and the rest. Copied, so that later changes have no effect.</param>
    /// <param name="httpClient">What sends the requests.</param>
    /// <exception cref="OneSignalConfigurationException">An option is missing or wrong; the exception names it.</exception>
    public OneSignalClient(OneSignalClientOptions options, HttpClient httpClient)
    {
        Argument.NotNull(httpClient, nameof(httpClient));
        _transport = new ApiTransport(ClientSettings.From(options), HttpChannel.Borrowed(httpClient));
    }

    /// <summary>For substitutes in tests. Nothing can be sent through an instance made this way.</summary>
    protected OneSignalClient()
    {
        _transport = ApiTransport.Substitute;
    }

    /// <summary>Closes the connections, unless they belong to the caller's <see cref="HttpClient"/>.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes the connections, unless they belong to the caller's <see cref="HttpClient"/>.</summary>
    /// <param name="disposing">True when called from <see cref="Dispose()"/>.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            _transport.Dispose();
        }
    }
}
