namespace OneSignal.Generated;

public sealed partial class CreateNotificationRequest
{
    /// <summary>Addresses the message. It must not be addressed yet: OneSignal would choose one audience in silence.</summary>
    /// <param name="audience">Who gets it, such as <c>Audience.ExternalIds("4711")</c>.</param>
    /// <returns>This request.</returns>
    /// <exception cref="ArgumentException">
    /// The request has an audience already; the audience is larger than a request takes; it holds people with several channels
    /// and <see cref="TargetChannel"/> is not set; or it is of another channel than that.
    /// </exception>
    public CreateNotificationRequest To(Audience audience) => To(audience, TargetChannel);

    /// <summary>Addresses the message. It must not be addressed yet: OneSignal would choose one audience in silence.</summary>
    /// <param name="audience">Who gets it, such as <c>Audience.ExternalIds("4711")</c>.</param>
    /// <param name="channel">Which channel of theirs to use.</param>
    /// <returns>This request.</returns>
    /// <exception cref="ArgumentException">
    /// The request has an audience already; the audience is larger than a request takes; or either of them is of another
    /// channel.
    /// </exception>
    public CreateNotificationRequest To(Audience audience, TargetChannel channel)
    {
        if (TargetChannel is { } set && set != channel)
        {
            throw new ArgumentException($"The message is for {set} and cannot be sent by {channel}.", nameof(channel));
        }

        return To(audience, (TargetChannel?)channel);
    }

    /// <summary>A copy that shares what the members hold, for requests that differ in their recipients only.</summary>
    internal CreateNotificationRequest Copy() => (CreateNotificationRequest)MemberwiseClone();

    /// <summary>The audience that is set, as it is called in messages; null when none is.</summary>
    internal string? FindAudience() =>
        IncludeAliases is not null ? "aliases (include_aliases)"
        : IncludeSubscriptionIds is not null ? "subscriptions (include_subscription_ids)"
        : IncludedSegments is not null ? "segments (included_segments)"
        : ExcludedSegments is not null ? "segments (excluded_segments)"
        : Filters is not null ? "filters (filters)"
        : EmailTo is not null ? "email addresses (email_to)"
        : IncludePhoneNumbers is not null ? "phone numbers (include_phone_numbers)"
        : FindFormerAudience();

#pragma warning disable CS0612, CS0618 // They conflict as any other audience does as long as OneSignal takes them.
    private string? FindFormerAudience() =>
        IncludeEmailTokens is not null ? "email addresses (include_email_tokens)"
        : (IncludeIosTokens ?? IncludeAndroidRegIds ?? IncludeAmazonRegIds ?? IncludeWpWnsUris ?? IncludeChromeRegIds
            ?? IncludeChromeWebRegIds) is not null ? "device tokens"
        : null;
#pragma warning restore CS0612, CS0618

    private CreateNotificationRequest To(Audience audience, TargetChannel? channel)
    {
        Argument.NotNull(audience, nameof(audience));
        if (FindAudience() is { } other)
        {
            throw new ArgumentException(
                $"The message already goes to {other} and cannot go to {audience.Description} as well. Send two messages.",
                nameof(audience));
        }

        audience.ThrowIfOverLimit(nameof(audience));
        if (channel is null && audience.NeedsChannel)
        {
            throw new ArgumentException(
                $"Users may have several channels, so {audience.Description} need one: To(audience, TargetChannel.Push).",
                nameof(audience));
        }

        if (channel is { } wanted && audience.OwnChannel is { } own && wanted != own)
        {
            throw new ArgumentException(
                $"The message is for {wanted} and cannot go to {audience.Description}.", nameof(audience));
        }

        TargetChannel = audience.TakesChannel ? channel : null;
        audience.ApplyTo(this);
        return this;
    }
}
