using System.Globalization;

namespace OneSignal.Generated;

public partial class NotificationsClient
{
    /// <summary>
    /// Sends a message to more recipients than a request takes, in as many requests as that needs, one after the other. Each
    /// has an idempotency key of its own, derived from the message's: set
    /// <see cref="CreateNotificationRequest.IdempotencyKey"/> and the whole can be repeated, in another process too, without
    /// reaching anybody twice, as long as the recipients are the same in the same order.
    /// </summary>
    /// <remarks>
    /// A request that fails does not keep the others from being sent. Each request is a message of its own in the dashboard.
    /// Segments and filters list nobody and go out in one request.
    /// </remarks>
    /// <param name="request">The message, not addressed yet. It is not changed.</param>
    /// <param name="audience">The recipients, however many.</param>
    /// <param name="options">What differs from the client's options in each of the calls; null for nothing.</param>
    /// <param name="cancellationToken">Gives the calls up. What was sent before stays sent.</param>
    /// <returns>All requests with their answers, in order.</returns>
    /// <exception cref="ArgumentException">
    /// The message has an audience already, or a key under the former name, which no request can have of its own; or message
    /// and audience do not go together.
    /// </exception>
    /// <exception cref="OneSignalChunksException">Requests failed. It holds the answers of the others.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public virtual Task<IReadOnlyList<NotificationChunk>> CreateInChunksAsync(
        CreateNotificationRequest request,
        Audience audience,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        Argument.NotNull(request, nameof(request));
        Argument.NotNull(audience, nameof(audience));
#pragma warning disable CS0612, CS0618 // Still honoured: all requests but the first would count as repetitions of it.
        if (request.ExternalId is not null)
        {
            throw new ArgumentException(
                $"The message has {nameof(request.ExternalId)}, the former name of the idempotency key. "
                + $"Set {nameof(request.IdempotencyKey)} in its place.",
                nameof(request));
        }
#pragma warning restore CS0612, CS0618

        // All are made before the first is sent, so that a mistake shows while nobody has been reached.
        var size = audience.Limit;
        var key = request.IdempotencyKey ?? IdempotencyKey.NewKey();
        var parts = audience.Split(size)
            .Select((part, index) => (Audience: part, Request: Address(request, part, ChunkKey(key, size, index))))
            .ToList();
        return SendAsync(parts, options, cancellationToken);
    }

    /// <summary>
    /// The size is part of the name: should a later version take larger requests, the same key must not stand for more people.
    /// </summary>
    private static Guid ChunkKey(Guid key, int size, int index) =>
        IdempotencyKey.From(key, string.Format(CultureInfo.InvariantCulture, "chunk/{0}/{1}", size, index));

    private static CreateNotificationRequest Address(CreateNotificationRequest request, Audience audience, Guid key)
    {
        var addressed = request.Copy().To(audience);
        addressed.IdempotencyKey = key;
        return addressed;
    }

    private async Task<IReadOnlyList<NotificationChunk>> SendAsync(
        List<(Audience Audience, CreateNotificationRequest Request)> parts,
        RequestOptions? options,
        CancellationToken cancellationToken)
    {
        var chunks = new List<NotificationChunk>(parts.Count);
        foreach (var (audience, request) in parts)
        {
            var key = request.IdempotencyKey!.Value;
            try
            {
                var response = await CreateAsync(request, options, cancellationToken).ConfigureAwait(false);
                chunks.Add(new NotificationChunk(audience, key, response));
            }
            catch (OneSignalException error)
            {
                chunks.Add(new NotificationChunk(audience, key, error));
            }
        }

        return chunks.Exists(static chunk => chunk.Error is not null) ? throw new OneSignalChunksException(chunks) : chunks;
    }
}
