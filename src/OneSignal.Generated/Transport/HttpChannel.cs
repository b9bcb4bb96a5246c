using System.Diagnostics.CodeAnalysis;

namespace OneSignal.Generated;

/// <summary>
/// What requests are sent through: connections of the client's own, or the caller's <see cref="HttpClient"/>. The client's
/// own go without an <see cref="HttpClient"/> around them, whose time-out, default headers and buffering the transport
/// does not use.
/// </summary>
internal sealed class HttpChannel : IDisposable
{
    private readonly HttpMessageInvoker? _invoker;
    private readonly HttpClient? _client;
    private readonly Func<HttpClient>? _source;
    private readonly bool _isOwned;

    private HttpChannel(HttpMessageInvoker invoker, bool isOwned)
    {
        _invoker = invoker;
        _client = invoker as HttpClient;
        _isOwned = isOwned;
    }

    private HttpChannel(Func<HttpClient> source)
    {
        _source = source;
    }

    public void Dispose()
    {
        if (_isOwned)
        {
            _invoker?.Dispose();
        }
    }

    internal static HttpChannel Own(ClientSettings settings) => Own(ConnectionHandler.Create(settings));

    [SuppressMessage("Reliability", "CA2000", Justification = "The channel disposes it.")]
    internal static HttpChannel Own(HttpMessageHandler handler) =>
        new(new HttpMessageInvoker(handler, disposeHandler: true), isOwned: true);

    internal static HttpChannel Borrowed(HttpClient client) => new(client, isOwned: false);

    /// <summary>Asks for the client before each request, for sources that renew what is behind it.</summary>
    internal static HttpChannel Borrowed(Func<HttpClient> source) => new(source);

    /// <summary>Ends as soon as the headers are there: the body is read with a limit, which a client's buffer lacks.</summary>
    internal Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var client = _source is null ? _client : _source();
        return client is null
            ? _invoker!.SendAsync(request, cancellationToken)
            : client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
    }
}
