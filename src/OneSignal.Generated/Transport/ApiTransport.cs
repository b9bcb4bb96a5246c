namespace OneSignal.Generated;

/// <summary>Turns calls of operations into requests, and hands them over for delivery.</summary>
internal sealed class ApiTransport : IDisposable
{
    private readonly ClientSettings? _settings;
    private readonly CallDelivery? _delivery;
    private readonly TransportSource? _source;

    internal ApiTransport(ClientSettings settings, HttpChannel channel)
    {
        _settings = settings;
        _delivery = new CallDelivery(settings, channel);
    }

    /// <summary>Hands each call to the transport that is current when the call begins.</summary>
    internal ApiTransport(TransportSource source)
    {
        _source = source;
    }

    private ApiTransport()
    {
    }

    /// <summary>What a client or a group made without options holds: a test double whose members were not all set up.</summary>
    internal static ApiTransport Substitute { get; } = new();

    private ClientSettings Settings => _settings ?? throw new InvalidOperationException(
        "This object was made by its protected constructor, for a test, and cannot call OneSignal. "
        + "Override the member that the code under test calls.");

    public void Dispose() => _delivery?.Dispose();

    /// <summary>Begins a request. Whatever is wrong with the configuration for this operation shows here, before any I/O.</summary>
    /// <exception cref="OneSignalConfigurationException">The client lacks the key that the operation wants.</exception>
    /// <exception cref="ArgumentException">An option of the call is malformed.</exception>
    internal RequestHead Head(ApiOperation operation, RequestOptions? options)
    {
        if (_source is not null)
        {
            return _source.Current().Head(operation, options);
        }

        var settings = Settings;
        _ = settings.Credentials.AuthorizationFor(operation);
        options?.ThrowIfWrong();
        return new RequestHead(this, operation, settings.Origin, options);
    }

    /// <exception cref="OneSignalConfigurationException">Neither the call nor the client names an app.</exception>
    internal string AppId(ApiOperation operation, RequestOptions? options) =>
        options?.AppId ?? Settings.AppId ?? throw new OneSignalConfigurationException(
            nameof(OneSignalClientOptions.AppId),
            $"{operation.Id} needs it, and the client has none. Set {nameof(OneSignalClientOptions)}."
            + $"{nameof(OneSignalClientOptions.AppId)} or {nameof(RequestOptions)}.{nameof(RequestOptions.AppId)}.");

    internal Task<TResponse> SendAsync<TResponse>(
        ApiOperation operation,
        RequestTarget target,
        AnswerReader<TResponse> reader,
        RequestOptions? options,
        CancellationToken cancellationToken)
        where TResponse : OneSignalResponse =>
        ExchangeAsync(operation, target, null, null, reader, options, cancellationToken);

    /// <summary>A body that is not JSON comes from the caller, who keeps it; only the caller can know whether it can be sent twice.</summary>
    internal Task<TResponse> SendAsync<TResponse>(
        ApiOperation operation,
        RequestTarget target,
        HttpContent content,
        AnswerReader<TResponse> reader,
        RequestOptions? options,
        CancellationToken cancellationToken)
        where TResponse : OneSignalResponse =>
        ExchangeAsync(operation, target, null, content, reader, options, cancellationToken);

    internal Task<TResponse> SendAsync<TRequest, TResponse>(
        ApiOperation operation,
        RequestTarget target,
        TRequest request,
        IJsonWriter<TRequest> requestWriter,
        BodyDefaults defaults,
        AnswerReader<TResponse> reader,
        RequestOptions? options,
        CancellationToken cancellationToken)
        where TResponse : OneSignalResponse
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<TResponse>(cancellationToken);
        }

        var appIdName = defaults.AppIdIsSet ? null : operation.AppIdProperty;
        var body = JsonBodyWriter.Write(
            request,
            requestWriter,
            appIdName,
            appIdName is null ? null : target.Transport.AppId(operation, options),
            defaults.IdempotencyKeyIsSet ? null : operation.IdempotencyKeyProperty);
        return ExchangeAsync(operation, target, body, null, reader, options, cancellationToken);
    }

    private Task<TResponse> ExchangeAsync<TResponse>(
        ApiOperation operation,
        RequestTarget target,
        RequestBody? body,
        HttpContent? content,
        AnswerReader<TResponse> reader,
        RequestOptions? options,
        CancellationToken cancellationToken)
        where TResponse : OneSignalResponse
    {
        // With a source, this has no connection: the call goes on through the transport that its head was made by.
        var transport = _source is null ? this : target.Transport;
        return transport._delivery!.DeliverAsync(
            new ApiCall<TResponse>(operation, target, body, content, reader, options, cancellationToken));
    }
}
