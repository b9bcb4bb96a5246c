namespace OneSignal.Generated;

/// <summary>
/// Some of the requests that a message to many recipients was sent in failed. Sending the message again with the same
/// idempotency key and the same recipients reaches those that are missing, and nobody twice.
/// </summary>
public sealed class OneSignalChunksException : OneSignalException
{
    /// <summary>Describes a message that was not sent in full. Public so that tests can have a substitute client throw one.</summary>
    /// <param name="chunks">All requests, those that did not fail too.</param>
    public OneSignalChunksException(IReadOnlyList<NotificationChunk> chunks)
        : base(Describe(chunks), FirstError(chunks))
    {
        Chunks = chunks;
    }

    /// <summary>All requests in their order, those that did not fail too.</summary>
    public IReadOnlyList<NotificationChunk> Chunks { get; }

    private static string Describe(IReadOnlyList<NotificationChunk> chunks)
    {
        Argument.NotNull(chunks, nameof(chunks));
        var failed = chunks.Count(static chunk => chunk.Error is not null);
        return $"{failed} of the {chunks.Count} requests that the message was sent in failed. The first: {FirstError(chunks)?.Message}";
    }

    private static OneSignalException? FirstError(IReadOnlyList<NotificationChunk> chunks) =>
        chunks.Select(static chunk => chunk.Error).FirstOrDefault(static error => error is not null);
}
