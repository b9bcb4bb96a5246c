using OneSignal.Generated.Testing.State;

namespace OneSignal.Generated.Testing.Audiences;

/// <summary>One copy of a message: the subscription that it goes to, or whoever was named while no user is registered.</summary>
/// <param name="Label">What kind of name the message gave: an alias label, or the name of the list that it stood in.</param>
/// <param name="Name">The name itself, such as the external id or the address.</param>
/// <param name="Subscription">The subscription; null for somebody whom the simulator does not know.</param>
/// <param name="User">Whose subscription it was when the message went out; null for somebody unknown.</param>
internal sealed record Recipient(string Label, string Name, StoredSubscription? Subscription, StoredUser? User)
{
    /// <summary>A copy to a subscription, which is named by its id.</summary>
    public static Recipient Of(StoredSubscription subscription) =>
        new("subscription_id", subscription.Id, subscription, subscription.Owner);
}
