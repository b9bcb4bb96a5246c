namespace OneSignal.Generated;

public partial class SubscriptionsClient
{
    /// <summary>Stops messages to a subscription, as <see cref="UpdateSubscriptionRequest.Disable"/> says. The subscription stays.</summary>
    /// <param name="subscriptionId">The id of the subscription.</param>
    /// <param name="options">What differs from the client's options in this call; null for nothing.</param>
    /// <param name="cancellationToken">Gives the call up. A request that is under way may still be carried out.</param>
    /// <returns>The answer. OneSignal carries it out soon after.</returns>
    /// <exception cref="OneSignalException">The call failed; see the operation for the ways.</exception>
    public virtual Task<OneSignalResponse> DisableAsync(
        string subscriptionId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        UpdateAsync(subscriptionId, UpdateSubscriptionRequest.Disable(), options, cancellationToken);

    /// <summary>Allows messages to a subscription again, as <see cref="UpdateSubscriptionRequest.Enable"/> says.</summary>
    /// <param name="subscriptionId">The id of the subscription.</param>
    /// <param name="options">What differs from the client's options in this call; null for nothing.</param>
    /// <param name="cancellationToken">Gives the call up. A request that is under way may still be carried out.</param>
    /// <returns>The answer. OneSignal carries it out soon after.</returns>
    /// <exception cref="OneSignalException">The call failed; see the operation for the ways.</exception>
    public virtual Task<OneSignalResponse> EnableAsync(
        string subscriptionId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        UpdateAsync(subscriptionId, UpdateSubscriptionRequest.Enable(), options, cancellationToken);
}
