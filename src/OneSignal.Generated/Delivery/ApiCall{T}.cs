namespace OneSignal.Generated;

/// <summary>What one call of an operation is, whatever number of attempts it takes.</summary>
internal readonly struct ApiCall<TResponse>(
    ApiOperation operation,
    RequestTarget target,
    RequestBody? body,
    HttpContent? content,
    AnswerReader<TResponse> reader,
    RequestOptions? options,
    CancellationToken cancellationToken)
    where TResponse : OneSignalResponse
{
    internal ApiOperation Operation { get; } = operation;

    internal RequestTarget Target { get; } = target;

    /// <summary>The JSON to send; null when there is none.</summary>
    internal RequestBody? Body { get; } = body;

    /// <summary>A body that is the caller's own; null when there is none.</summary>
    internal HttpContent? Content { get; } = content;

    internal AnswerReader<TResponse> Reader { get; } = reader;

    internal RequestOptions? Options { get; } = options;

    internal CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>
    /// Whether a second attempt cannot do more than the first. The caller knows better than the method's name; but a body
    /// of the caller's own may be a stream that is read up, or be disposed after the first attempt.
    /// </summary>
    internal bool IsRepeatable => Content is null && (Options?.MayRepeat ?? Operation.IsRepeatable);
}
