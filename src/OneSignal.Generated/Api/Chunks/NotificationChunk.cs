namespace OneSignal.Generated;

/// <summary>One of the requests that a message to many recipients was sent in, and what became of it.</summary>
public sealed class NotificationChunk
{
    /// <summary>Describes a request that was answered. Public so that tests can have a substitute client return one.</summary>
    /// <param name="audience">The recipients of this request.</param>
    /// <param name="idempotencyKey">The key that it was sent with.</param>
    /// <param name="response">The answer.</param>
    public NotificationChunk(Audience audience, Guid idempotencyKey, CreateNotificationResponse response)
    {
        Audience = audience;
        IdempotencyKey = idempotencyKey;
        Response = response;
    }

    /// <summary>Describes a request that failed. Public so that tests can have a substitute client throw one.</summary>
    /// <param name="audience">The recipients of this request.</param>
    /// <param name="idempotencyKey">The key that it was sent with.</param>
    /// <param name="error">How it failed.</param>
    public NotificationChunk(Audience audience, Guid idempotencyKey, OneSignalException error)
    {
        Audience = audience;
        IdempotencyKey = idempotencyKey;
        Error = error;
    }

    /// <summary>The recipients of this request.</summary>
    public Audience Audience { get; }

    /// <summary>The key that it was sent with, derived from the message's.</summary>
    public Guid IdempotencyKey { get; }

    /// <summary>The answer; null when there is an <see cref="Error"/>. Its outcome says whether the message was sent.</summary>
    public CreateNotificationResponse? Response { get; }

    /// <summary>How the request failed; null when it did not.</summary>
    public OneSignalException? Error { get; }
}
