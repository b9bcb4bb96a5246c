using System.Text.Json;
using OneSignal.Generated.Testing.Answers;

namespace OneSignal.Generated.Testing.Audiences;

/// <summary>The ways a message can go, with the names that <c>target_channel</c> gives them.</summary>
internal static class Channel
{
    public const string Push = "push";
    public const string Email = "email";
    public const string Sms = "sms";

    private static readonly string[] EmailProperties = ["email_to", "include_email_tokens", "email_subject", "email_body"];
    private static readonly string[] SmsProperties = ["include_phone_numbers", "sms_from"];

    /// <summary>The channel of a subscription type, such as <c>Email</c> or <c>iOSPush</c>.</summary>
    public static string OfSubscription(string type) => type switch
    {
        "Email" => Email,
        "SMS" => Sms,
        _ => Push,
    };

    /// <summary>The channel that a message is meant for: as it says itself, or by what it contains.</summary>
    public static string OfMessage(JsonElement message)
    {
        if (message.Property("target_channel").Text() is { } channel)
        {
            return channel;
        }

        if (EmailProperties.Any(name => message.Property(name).HasContent()))
        {
            return Email;
        }

        return SmsProperties.Any(name => message.Property(name).HasContent()) ? Sms : Push;
    }
}
