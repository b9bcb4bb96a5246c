using System.Text.Json;
#if NET
using System.Runtime.CompilerServices;
using OneSignal.Generated.Facts;
#endif
using Polly;

namespace OneSignal.Generated;

/// <summary>Makes one attempt: a request, and the result or the exception that its answer means.</summary>
internal sealed class AttemptSender : IDisposable
{
    /// <summary>The largest answer that is read. The largest documented page is far below it.</summary>
    internal const int AnswerLimit = 16 * 1024 * 1024;

#if NET
    private static readonly Version HttpVersion = new(NetworkFacts.HttpVersion);
#endif

    private readonly ClientSettings _settings;
    private readonly HttpChannel _channel;

    internal AttemptSender(ClientSettings settings, HttpChannel channel)
    {
        _settings = settings;
        _channel = channel;
    }

    public void Dispose() => _channel.Dispose();

    /// <summary>Never throws: what went wrong is the outcome's, so that a repetition costs no unwinding.</summary>
    /// <param name="call">What to send. Its body is kept for further attempts.</param>
    /// <param name="remaining">What is left of the whole call's time.</param>
    /// <param name="attempt">The number of the attempt, from 1.</param>
#if NET
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
#endif
    internal async ValueTask<Outcome<TResponse>> SendAsync<TResponse>(
        ApiCall<TResponse> call, TimeSpan remaining, int attempt)
        where TResponse : OneSignalResponse
    {
        using var deadline = Deadline.Start(
            Deadline.Earlier(_settings.AttemptTimeout, remaining), _settings.Clock, call.CancellationToken);
        try
        {
            call.CancellationToken.ThrowIfCancellationRequested();

            // Disposing a request disposes its content, which is the caller's or may be wanted for another attempt.
            var request = CreateRequest(call);
            using var response = await _channel.SendAsync(request, deadline.Token).ConfigureAwait(false);
            var isSuccess = response.IsSuccessStatusCode;
            using var answer = await AnswerBody
                .ReadAsync(response.Content, isSuccess ? AnswerLimit : AnswerErrors.BodyLimit, deadline.Token)
                .ConfigureAwait(false);
            return isSuccess
                ? Polly.Outcome.FromResult(Read(call.Operation, response, answer, call.Reader, attempt))
                : Polly.Outcome.FromException<TResponse>(AnswerErrors.Refused(call.Operation, _settings, response, answer));
        }
        catch (Exception exception)
        {
            return Polly.Outcome.FromException<TResponse>(
                IsOfConnection(exception, deadline.Token) ? Translate(call, exception, deadline, remaining) : exception);
        }
    }

    private HttpRequestMessage CreateRequest<TResponse>(in ApiCall<TResponse> call)
        where TResponse : OneSignalResponse
    {
        var request = new HttpRequestMessage(call.Operation.Method, call.Target.Address)
        {
            Content = call.Content ?? (call.Body is null ? null : new RequestBodyContent(call.Body)),
#if NET
            Version = HttpVersion,
            VersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
#endif
        };

        // Texts that need no parsing, and per request: what stands in a client's default headers can go anywhere.
        var headers = request.Headers;
        headers.TryAddWithoutValidation("Accept", call.Reader.Accept);
        headers.TryAddWithoutValidation("Accept-Encoding", AnswerBody.Encoding);
        headers.TryAddWithoutValidation("User-Agent", ClientName.UserAgent);
        if (_settings.Credentials.AuthorizationFor(call.Operation) is { } authorization)
        {
            headers.TryAddWithoutValidation("Authorization", authorization);
        }

        if (call.Target.Headers is not null)
        {
            foreach (var header in call.Target.Headers)
            {
                headers.TryAddWithoutValidation(header.Key, header.Value);
            }
        }

        if (call.Options is { Headers.Count: > 0 })
        {
            foreach (var header in call.Options.Headers)
            {
                headers.Remove(header.Key);
                headers.TryAddWithoutValidation(header.Key, header.Value);
            }
        }

        return request;
    }

    private TResponse Read<TResponse>(
        ApiOperation operation, HttpResponseMessage response, in AnswerBody answer, AnswerReader<TResponse> reader, int attempt)
        where TResponse : OneSignalResponse
    {
        if (answer.IsTruncated)
        {
            throw AnswerErrors.Unreadable(
                operation, _settings, response, answer, $"the answer is longer than {AnswerLimit / (1024 * 1024)} MiB");
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
                operation, _settings, response, answer, ProblemOf(response, answer.Bytes), exception);
        }

        if (result is null)
        {
            throw AnswerErrors.Unreadable(operation, _settings, response, answer, "the answer is empty");
        }

        result.Attach(new AnswerHead(response, attempt));
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

    /// <summary>
    /// A stream that was closed to end a wait reports that it is closed. Compressed data that make no sense were damaged on
    /// their way.
    /// </summary>
    private static bool IsOfConnection(Exception exception, CancellationToken ended) =>
        exception is HttpRequestException or IOException or InvalidDataException or OperationCanceledException
        || (exception is ObjectDisposedException && ended.IsCancellationRequested);

    private Exception Translate<TResponse>(
        in ApiCall<TResponse> call, Exception exception, in Deadline deadline, TimeSpan remaining)
        where TResponse : OneSignalResponse
    {
        var operation = call.Operation.Id;
        var credentials = _settings.Credentials;
        var cause = credentials.Cause(exception);
        if (call.CancellationToken.IsCancellationRequested)
        {
            return new OperationCanceledException($"{operation} was cancelled.", cause, call.CancellationToken);
        }

        if (deadline.HasPassed)
        {
            // When the whole call's time is up, its length is what the caller knows, not what was left of it.
            var limit = Deadline.Earlier(_settings.AttemptTimeout, remaining) == _settings.AttemptTimeout
                ? _settings.AttemptTimeout
                : call.Options?.Timeout ?? _settings.Timeout;
            return new OneSignalTimeoutException(
                FormattableString.Invariant($"OneSignal did not answer {operation} within {limit.TotalSeconds} s."), cause);
        }

        if (exception is OperationCanceledException)
        {
            return new OneSignalTimeoutException(
                $"The HttpClient gave up on {operation} before OneSignal answered.", cause);
        }

        return new OneSignalConnectionException(
            $"{operation} got no answer from OneSignal: {Excerpt.Of(credentials.RemoveFrom(exception.Message))}", cause);
    }
}
