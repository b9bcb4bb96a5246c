namespace OneSignal.Generated;

public sealed partial class UpdateSubscriptionRequest
{
    private const int Subscribed = 1;
    private const int OptedOutByApi = -31;

    /// <summary>Stops messages to a subscription: the two fields that must agree, and nothing else.</summary>
    /// <returns>The request.</returns>
    public static UpdateSubscriptionRequest Disable() => new()
    {
        Subscription = new SubscriptionUpdate { Enabled = false, NotificationTypes = OptedOutByApi },
    };

    /// <summary>Allows messages to a subscription again: the two fields that must agree, and nothing else.</summary>
    /// <returns>The request.</returns>
    public static UpdateSubscriptionRequest Enable() => new()
    {
        Subscription = new SubscriptionUpdate { Enabled = true, NotificationTypes = Subscribed },
    };
}
