namespace OneSignal.Generated;

internal sealed class SubscriptionAudience : ListedAudience
{
    internal SubscriptionAudience(IReadOnlyList<string> ids)
        : base(ids)
    {
    }

    internal override string Description => "subscriptions (include_subscription_ids)";

    internal override int Limit => CreateNotificationRequest.MaxItems.IncludeSubscriptionIds;

    internal override void ApplyTo(CreateNotificationRequest request) => request.IncludeSubscriptionIds = Entries;

    internal override bool TryApplyTo(StartLiveActivityRequest request)
    {
        request.IncludeSubscriptionIds = Entries;
        return true;
    }

    private protected override Audience With(IReadOnlyList<string> entries) => new SubscriptionAudience(entries);
}
