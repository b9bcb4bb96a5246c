namespace OneSignal.Generated;

internal sealed class PhoneAudience : ListedAudience
{
    internal PhoneAudience(IReadOnlyList<string> numbers)
        : base(numbers)
    {
    }

    internal override string Description => "phone numbers (include_phone_numbers)";

    internal override int Limit => CreateNotificationRequest.MaxItems.IncludePhoneNumbers;

    internal override TargetChannel? OwnChannel => TargetChannel.Sms;

    internal override void ApplyTo(CreateNotificationRequest request) => request.IncludePhoneNumbers = Entries;

    private protected override Audience With(IReadOnlyList<string> entries) => new PhoneAudience(entries);
}
