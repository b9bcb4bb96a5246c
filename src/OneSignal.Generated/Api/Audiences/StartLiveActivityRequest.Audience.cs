namespace OneSignal.Generated;

public sealed partial class StartLiveActivityRequest
{
    private string? AudienceInPlace =>
        IncludeAliases is not null ? "aliases (include_aliases)"
        : IncludeSubscriptionIds is not null ? "subscriptions (include_subscription_ids)"
        : IncludedSegments is not null ? "segments (included_segments)"
        : ExcludedSegments is not null ? "segments (excluded_segments)"
        : Filters is not null ? "filters (filters)"
        : null;

    /// <summary>Says on whose devices the Live Activity starts. It must not be said yet: OneSignal would choose one audience in silence.</summary>
    /// <param name="audience">Whose devices: users, subscriptions, segments or filters.</param>
    /// <returns>This request.</returns>
    /// <exception cref="ArgumentException">
    /// The request has an audience already; the audience is larger than a request takes; or it is one of addresses or numbers.
    /// </exception>
    public StartLiveActivityRequest To(Audience audience)
    {
        Argument.NotNull(audience, nameof(audience));
        if (AudienceInPlace is { } other)
        {
            throw new ArgumentException(
                $"The Live Activity already goes to {other} and cannot go to {audience.Description} as well. Start two.",
                nameof(audience));
        }

        audience.ThrowIfOverLimit(nameof(audience));
        return audience.TryApplyTo(this)
            ? this
            : throw new ArgumentException($"A Live Activity cannot go to {audience.Description}.", nameof(audience));
    }
}
