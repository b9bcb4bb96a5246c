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
    /// Makes a client on an <see cref="HttpClient"/> of the caller's, who keeps ownership of it: for a proxy, a handler of
    /// one's own, or a factory's.
    /// </summary>
    /// <remarks>
    /// Retries, time-outs, idempotency keys and telemetry are the same. What the client's own connections have and the
    /// handler behind this one must bring along itself: <c>PooledConnectionLifetime</c> of at most 300 seconds, the time to
    /// live of OneSignal's DNS entry; <c>AllowAutoRedirect = false</c>, so that the API key does not follow a redirect;
    /// TLS 1.2 or later; several HTTP/2 connections and their pings; a time-out for connecting; no cookies. Compressed answers
    /// are asked for and unpacked either way. The HttpClient's own time-out, 100 seconds unless set, applies to each attempt. Its base address and its buffer
    /// limit are not used, its default headers go along. A handler that repeats requests by itself multiplies the attempts;
    /// switch one of both off.
    /// </remarks>
    /// <param name="options">App id, keys and the rest. Copied, so that later changes have no effect.</param>
    /// <param name="httpClient">What sends the requests.</param>
    /// <exception cref="OneSignalConfigurationException">An option is missing or wrong; the exception names it.</exception>
    public OneSignalClient(OneSignalClientOptions options, HttpClient httpClient)
    {
        Argument.NotNull(httpClient, nameof(httpClient));
        _transport = new ApiTransport(ClientSettings.From(options), HttpChannel.Borrowed(httpClient));
    }

    /// <summary>
    /// Makes a client whose options and <see cref="HttpClient"/> may change while it lives: keys are renewed, a factory
    /// recycles its handlers. Dependency injection is built on it.
    /// </summary>
    /// <param name="options">
    /// Asked at the start of each call, from any thread, so it should be fast. The same object means that nothing changed;
    /// another one is checked and copied. A call that has begun finishes with the options it began with.
    /// </param>
    /// <param name="httpClient">
    /// Asked before each request. What it gives stays the caller's; the remarks on the other constructor hold for it.
    /// </param>
    /// <exception cref="OneSignalConfigurationException">An option is missing or wrong; the exception names it.</exception>
    public OneSignalClient(Func<OneSignalClientOptions> options, Func<HttpClient> httpClient)
    {
        Argument.NotNull(options, nameof(options));
        Argument.NotNull(httpClient, nameof(httpClient));
        var source = new TransportSource(options, HttpChannel.Borrowed(httpClient));
        _ = source.Current();
        _transport = new ApiTransport(source);
    }

    /// <summary>For substitutes in tests. Nothing can be sent through an instance made this way.</summary>
    protected OneSignalClient()
    {
        _transport = ApiTransport.Substitute;
    }

    /// <summary>
    /// The handler that a client makes its own connections with, for an <see cref="HttpClient"/> that has more in front of it:
    /// HTTP/2 with fall-back, TLS 1.2 or later, connections that are renewed within the time to live of OneSignal's DNS
    /// entry, no redirects.
    /// </summary>
    /// <param name="options">The options of the client that is to use it.</param>
    /// <returns>A new handler; the caller disposes it.</returns>
    /// <exception cref="OneSignalConfigurationException">An option is missing or wrong; the exception names it.</exception>
    public static HttpMessageHandler CreateHandler(OneSignalClientOptions options) =>
        ConnectionHandler.Create(ClientSettings.From(options));

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
