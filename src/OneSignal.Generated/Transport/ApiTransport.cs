using System.Text.Json;
#if NET
using OneSignal.Generated.Facts;
#endif

namespace OneSignal.Generated;

/// <summary>Sends the requests of all operations and makes results or exceptions out of the answers.</summary>
internal sealed class ApiTransport : IDisposable
{
    /// <summary>The largest answer that is read. The largest documented page is far below it.</summary>
    internal const int AnswerLimit = 16 * 1024 * 1024;

#if NET
    private static readonly Version HttpVersion = new(NetworkFacts.HttpVersion);
#endif

    private readonly ClientSettings? _settings;
    private readonly HttpChannel? _channel;
    private readonly TransportSource? _source;

    internal ApiTransport(ClientSettings settings, HttpChannel channel)
    {
        _settings = settings;
        _channel = channel;
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

    public void Dispose() => _channel?.Dispose();

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
        ApiOperation operation, RequestTarget target, RequestOptions? options, CancellationToken cancellationToken)
        where TResponse : OneSignalResponse =>
        ExchangeAsync(operation, target, null, null, ModelReaderOf<TResponse>(), options, cancellationToken);

    internal Task<TResponse> SendAsync<TRequest, TResponse>(
        ApiOperation operation,
        RequestTarget target,
        TRequest request,
        BodyDefaults defaults,
        RequestOptions? options,
        CancellationToken cancellationToken)
        where TResponse : OneSignalResponse =>
        SendBodyAsync(operation, target, request, defaults, ModelReaderOf<TResponse>(), options, cancellationToken);

    internal Task<OneSignalResponse<T>> SendValueAsync<T>(
        ApiOperation operation, RequestTarget target, RequestOptions? options, CancellationToken cancellationToken) =>
        ExchangeAsync(operation, target, null, null, ValueReader<T>.Instance, options, cancellationToken);

    internal Task<OneSignalResponse<T>> SendValueAsync<TRequest, T>(
        ApiOperation operation,
        RequestTarget target,
        TRequest request,
        BodyDefaults defaults,
        RequestOptions? options,
        CancellationToken cancellationToken) =>
        SendBodyAsync(operation, target, request, defaults, ValueReader<T>.Instance, options, cancellationToken);

    internal Task<OneSignalResponse<string>> SendTextAsync(
        ApiOperation operation, RequestTarget target, RequestOptions? options, CancellationToken cancellationToken) =>
        ExchangeAsync(operation, target, null, null, PlainTextReader.Instance, options, cancellationToken);

    internal Task<OneSignalResponse<string>> SendTextAsync<TRequest>(
        ApiOperation operation,
        RequestTarget target,
        TRequest request,
        BodyDefaults defaults,
        RequestOptions? options,
        CancellationToken cancellationToken) =>
        SendBodyAsync(operation, target, request, defaults, PlainTextReader.Instance, options, cancellationToken);

    internal Task<OneSignalResponse<byte[]>> SendBytesAsync(
        ApiOperation operation, RequestTarget target, RequestOptions? options, CancellationToken cancellationToken) =>
        ExchangeAsync(operation, target, null, null, BytesReader.Instance, options, cancellationToken);

    internal Task<OneSignalResponse<byte[]>> SendBytesAsync<TRequest>(
        ApiOperation operation,
        RequestTarget target,
        TRequest request,
        BodyDefaults defaults,
        RequestOptions? options,
        CancellationToken cancellationToken) =>
        SendBodyAsync(operation, target, request, defaults, BytesReader.Instance, options, cancellationToken);

    // A body that is not JSON comes from the caller, who keeps it; only the caller can know whether it can be sent twice.

    internal Task<TResponse> SendAsync<TResponse>(
        ApiOperation operation,
        RequestTarget target,
        HttpContent content,
        RequestOptions? options,
        CancellationToken cancellationToken)
        where TResponse : OneSignalResponse =>
        ExchangeAsync(operation, target, null, content, ModelReaderOf<TResponse>(), options, cancellationToken);

    internal Task<OneSignalResponse<T>> SendValueAsync<T>(
        ApiOperation operation,
        RequestTarget target,
        HttpContent content,
        RequestOptions? options,
        CancellationToken cancellationToken) =>
        ExchangeAsync(operation, target, null, content, ValueReader<T>.Instance, options, cancellationToken);

    internal Task<OneSignalResponse<string>> SendTextAsync(
        ApiOperation operation,
        RequestTarget target,
        HttpContent content,
        RequestOptions? options,
        CancellationToken cancellationToken) =>
        ExchangeAsync(operation, target, null, content, PlainTextReader.Instance, options, cancellationToken);

    internal Task<OneSignalResponse<byte[]>> SendBytesAsync(
        ApiOperation operation,
        RequestTarget target,
        HttpContent content,
        RequestOptions? options,
        CancellationToken cancellationToken) =>
        ExchangeAsync(operation, target, null, content, BytesReader.Instance, options, cancellationToken);

    private static AnswerReader<TResponse> ModelReaderOf<TResponse>()
        where TResponse : OneSignalResponse =>
        NoBodyReader.Instance as AnswerReader<TResponse> ?? ModelReader<TResponse>.Instance;

    private Task<TResponse> SendBodyAsync<TRequest, TResponse>(
        ApiOperation operation,
        RequestTarget target,
        TRequest request,
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
            appIdName,
            appIdName is null ? null : target.Transport.AppId(operation, options),
            defaults.IdempotencyKeyIsSet ? null : operation.IdempotencyKeyProperty);
        return ExchangeAsync(operation, target, body, null, reader, options, cancellationToken);
    }

    /// <summary>One request and its answer. The body is let go when it is over, however it ends.</summary>
    private async Task<TResponse> ExchangeAsync<TResponse>(
        ApiOperation operation,
        RequestTarget target,
        RequestBody? body,
        HttpContent? content,
        AnswerReader<TResponse> reader,
        RequestOptions? options,
        CancellationToken cancellationToken)
        where TResponse : OneSignalResponse
    {
        if (!ReferenceEquals(target.Transport, this))
        {
            return await target.Transport
                .ExchangeAsync(operation, target, body, content, reader, options, cancellationToken)
                .ConfigureAwait(false);
        }

        using var deadline = Deadline.Start(options?.Timeout ?? Settings.Timeout, cancellationToken);
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            
            // Disposing a request disposes its content, which is the caller's or may be wanted for another attempt.
            var request = CreateRequest(
                operation, target, content ?? (body is null ? null : new RequestBodyContent(body)), reader.Accept, options);
            using var response = await _channel!.SendAsync(request, deadline.Token).ConfigureAwait(false);
            var isSuccess = response.IsSuccessStatusCode;
            using var answer = await AnswerBody
                .ReadAsync(response.Content, isSuccess ? AnswerLimit : AnswerErrors.BodyLimit, deadline.Token)
                .ConfigureAwait(false);
            return isSuccess
                ? Read(operation, response, answer, reader)
                : throw AnswerErrors.Refused(operation, Settings.Credentials, response, answer);
        }
        catch (Exception exception) when (IsOfConnection(exception, deadline.Token))
        {
            throw Translate(operation, exception, deadline, options, cancellationToken);
        }
        finally
        {
            body?.LetGo();
        }
    }

    private HttpRequestMessage CreateRequest(
        ApiOperation operation, RequestTarget target, HttpContent? content, string accept, RequestOptions? options)
    {
        var request = new HttpRequestMessage(operation.Method, target.Address)
        {
            Content = content,
#if NET
            Version = HttpVersion,
            VersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
#endif
        };

        // Texts that need no parsing, and per request: what stands in a client's default headers can go anywhere.
        var headers = request.Headers;
        headers.TryAddWithoutValidation("Accept", accept);
        headers.TryAddWithoutValidation("User-Agent", ClientName.UserAgent);
        if (Settings.Credentials.AuthorizationFor(operation) is { } authorization)
        {
            headers.TryAddWithoutValidation("Authorization", authorization);
        }

        if (target.Headers is not null)
        {
            foreach (var header in target.Headers)
            {
                headers.TryAddWithoutValidation(header.Key, header.Value);
            }
        }

        if (options is { Headers.Count: > 0 })
        {
            foreach (var header in options.Headers)
            {
                headers.Remove(header.Key);
                headers.TryAddWithoutValidation(header.Key, header.Value);
            }
        }

        return request;
    }

    private TResponse Read<TResponse>(
        ApiOperation operation, HttpResponseMessage response, in AnswerBody answer, AnswerReader<TResponse> reader)
        where TResponse : OneSignalResponse
    {
        var credentials = Settings.Credentials;
        if (answer.IsTruncated)
        {
            throw AnswerErrors.Unreadable(
                operation, credentials, response, answer, $"the answer is longer than {AnswerLimit / (1024 * 1024)} MiB");
        }

        TResponse? result;
        try
        {
            result = !IsBlank(answer.Bytes) ? reader.Read(answer.Bytes, response.Content)
                : operation.AllowsEmptyAnswer || reader is NoBodyReader ? reader.Empty()
                : null;
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException
            or NotSupportedException or ArgumentException)
        {
            throw AnswerErrors.Unreadable(
                operation, credentials, response, answer, ProblemOf(response, answer.Bytes), exception);
        }

        if (result is null)
        {
            throw AnswerErrors.Unreadable(operation, credentials, response, answer, "the answer is empty");
        }

        result.Attach(new AnswerHead(response));
        return result;
    }

    private static bool IsBlank(ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
        {
            if (value is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
            {
                return false;
            }
        }

        return true;
    }

    private static string ProblemOf(HttpResponseMessage response, ReadOnlySpan<byte> bytes)
    {
        var type = response.Content?.Headers.ContentType?.MediaType ?? "no content type";
        return bytes.IndexOf((byte)'<') is >= 0 and < 16
            ? $"the answer is a page ({type}) and not what the operation promises"
            : $"the answer ({type}, {bytes.Length} bytes) could not be read";
    }

    /// <summary>A stream that was closed to end a wait reports that it is closed.</summary>
    private static bool IsOfConnection(Exception exception, CancellationToken ended) =>
        exception is HttpRequestException or IOException or OperationCanceledException
        || (exception is ObjectDisposedException && ended.IsCancellationRequested);

    private Exception Translate(
        ApiOperation operation,
        Exception exception,
        in Deadline deadline,
        RequestOptions? options,
        CancellationToken cancellationToken)
    {
        var credentials = Settings.Credentials;
        var cause = credentials.Cause(exception);
        if (cancellationToken.IsCancellationRequested)
        {
            return new OperationCanceledException($"{operation.Id} was cancelled.", cause, cancellationToken);
        }

        if (deadline.HasPassed)
        {
            var seconds = (options?.Timeout ?? Settings.Timeout).TotalSeconds;
            return new OneSignalTimeoutException(
                FormattableString.Invariant($"OneSignal did not answer {operation.Id} within {seconds} s."), cause);
        }

        if (exception is OperationCanceledException)
        {
            return new OneSignalTimeoutException(
                $"The HttpClient gave up on {operation.Id} before OneSignal answered.", cause);
        }

        return new OneSignalConnectionException(
            $"{operation.Id} got no answer from OneSignal: {Excerpt.Of(credentials.RemoveFrom(exception.Message))}", cause);
    }
}
