namespace OneSignal.Generated;

internal sealed class EmailAudience : ListedAudience
{
    internal EmailAudience(IReadOnlyList<string> addresses)
        : base(addresses)
    {
    }

    internal override string Description => "email addresses (email_to)";

    internal override int Limit => CreateNotificationRequest.MaxItems.EmailTo;

    internal override TargetChannel? OwnChannel => TargetChannel.Email;

    internal override void ApplyTo(CreateNotificationRequest request) => request.EmailTo = Entries;

    private protected override Audience With(IReadOnlyList<string> entries) => new EmailAudience(entries);
}
