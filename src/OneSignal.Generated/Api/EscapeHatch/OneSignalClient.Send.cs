using System.Text.Json.Nodes;
using OneSignal.Generated.Metadata;

namespace OneSignal.Generated;

public partial class OneSignalClient
{
    /// <summary>
    /// Calls an endpoint that this version has no method for. Keys, time-outs, limits, retries of what is safe to repeat, and
    /// exceptions are those of every call; nothing is filled into the body.
    /// </summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">
    /// The path behind the base address, such as <c>/apps/{app_id}/things</c>; <c>{app_id}</c> stands for the app's id. Escape
    /// ids from outside with <see cref="Uri.EscapeDataString(string)"/>. Query parameters go into
    /// <see cref="RequestOptions.Query"/>.
    /// </param>
    /// <param name="body">What is sent as JSON; null sends no body. Put an idempotency key in where the endpoint takes one.</param>
    /// <param name="keyKind">The kind of key that the endpoint wants.</param>
    /// <param name="options">What differs from the client's options in this call; null for nothing.</param>
    /// <param name="cancellationToken">Gives the call up. A request that is under way may still be carried out.</param>
    /// <returns>The answer, with the status and the headers it came with. Its value is null when it had no body.</returns>
    /// <exception cref="ArgumentException">The path is not one, or would lead elsewhere.</exception>
    /// <exception cref="OneSignalApiException">OneSignal refused the request or could not answer it.</exception>
    /// <exception cref="OneSignalConnectionException">OneSignal could not be reached, or the connection broke.</exception>
    /// <exception cref="OneSignalTimeoutException">No answer came in time. Whether the request was carried out is not known.</exception>
    /// <exception cref="OneSignalConfigurationException">The client has no key of this kind, or no app id.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public virtual Task<OneSignalResponse<JsonNode?>> SendAsync(
        HttpMethod method,
        string path,
        JsonNode? body = null,
        ApiKeyKind keyKind = ApiKeyKind.App,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        Argument.NotNull(method, nameof(method));
        Argument.NotNull(path, nameof(path));
        RawPath.ThrowIfWrong(path, nameof(path));
        var operation = new ApiOperation($"{method} {path}", method.Method, path, keyKind, allowsEmptyAnswer: true);
        var head = _transport.Head(operation, options);
        for (var placeholder = 0; placeholder < operation.Placeholders.Length; placeholder++)
        {
            head.Path(_transport.AppId(operation, options));
        }

        var reader = ValueReader<JsonNode?>.Of(JsonCodecs.Node!);
        return body is null
            ? _transport.SendAsync(operation, head.Build(), reader, options, cancellationToken)
            : _transport.SendAsync(
                operation,
                head.Build(),
                body,
                JsonCodecs.Node,
                new BodyDefaults(appIdIsSet: true, idempotencyKeyIsSet: true),
                reader,
                options,
                cancellationToken);
    }
}
