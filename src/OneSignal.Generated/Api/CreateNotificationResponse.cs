using System.Text.Json.Serialization;

namespace OneSignal.Generated;

public sealed partial class CreateNotificationResponse
{
    /// <summary>
    /// Whether the message was sent, to some or to all. Read it before <see cref="Id"/>: status 200 alone does not say.
    /// </summary>
    [JsonIgnore]
    public NotificationOutcome Outcome =>
        string.IsNullOrEmpty(Id) ? NotificationOutcome.NotSent
        : Errors is null || Errors.IsEmpty ? NotificationOutcome.Sent
        : NotificationOutcome.PartlySent;

    /// <summary>
    /// OneSignal's own words on why nothing was sent or somebody was left out; empty when it gives none. The recipients
    /// that were left out are in <see cref="NotificationErrors.InvalidRecipients"/>.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<string> Reasons => Errors?.TextList ?? [];
}
