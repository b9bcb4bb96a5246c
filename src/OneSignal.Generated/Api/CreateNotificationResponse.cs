namespace OneSignal.Generated;

public sealed partial class CreateNotificationResponse
{
    /// <summary>
    /// Whether the message was sent, to some or to all. Read it before <see cref="Id"/>: status 200 alone does not say.
    /// </summary>
    public NotificationOutcome Outcome =>
        string.IsNullOrEmpty(Id) ? NotificationOutcome.NotSent
        : Errors is null || Errors.IsEmpty ? NotificationOutcome.Sent
        : NotificationOutcome.PartlySent;

    /// <summary>Who was left out, by the kind of address; null when OneSignal names nobody.</summary>
    public InvalidRecipients? InvalidRecipients => Errors?.InvalidRecipients;

    internal override string TelemetryResult => Outcome switch
    {
        NotificationOutcome.Sent => "sent",
        NotificationOutcome.PartlySent => "partly_sent",
        _ => "not_sent",
    };

    /// <summary>
    /// OneSignal's own words on why nothing was sent or somebody was left out; empty when it gives none. The recipients
    /// that were left out are in <see cref="NotificationErrors.InvalidRecipients"/>.
    /// </summary>
    public IReadOnlyList<string> Reasons => Errors?.TextList ?? [];

    /// <summary>Makes an exception of a message that went out to nobody. One that went out to some is none.</summary>
    /// <returns>The answer itself, so that the call can stand behind the one that sends.</returns>
    /// <exception cref="OneSignalNotSentException">Nothing was sent.</exception>
    public CreateNotificationResponse ThrowIfNotSent() =>
        Outcome == NotificationOutcome.NotSent ? throw new OneSignalNotSentException(this) : this;
}
