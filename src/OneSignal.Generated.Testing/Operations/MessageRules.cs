using System.Text.Json;
using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.State;

namespace OneSignal.Generated.Testing.Operations;

/// <summary>What OneSignal wants of a message beyond the types and limits of the document.</summary>
internal static class MessageRules
{
    public const string NoTarget =
        "You must include which players, segments, or tags you wish to send this notification to.";

    public const string NoEnglish = "Message Notifications must have English language content";

    public const string OneChannel = "Platforms You may only send to one delivery channel at a time.";

    private static readonly string[] EmailContent = ["email_subject", "email_body"];

    /// <summary>What is wrong with the message of this call, or null.</summary>
    public static string? Problem(ApiCall call, AudienceFinder audiences)
    {
        var message = call.Body;
        if (!call.Operation.Body!.Target.TargetProperties.Any(name => message.Property(name).HasContent()))
        {
            return NoTarget;
        }

        if (message.Property("include_aliases").HasContent() && !message.Property("target_channel").HasContent())
        {
            return "target_channel is required with include_aliases.";
        }

        return audiences.ChannelsNamed(message).Count > 1 ? OneChannel : ContentProblem(message);
    }

    private static string? ContentProblem(JsonElement message)
    {
        if (message.Property("template_id").HasContent())
        {
            return null;
        }

        if (Channel.OfMessage(message) == Channel.Email)
        {
            var missing = EmailContent.FirstOrDefault(name => IsBlank(message.Property(name)));
            return missing is null ? null : $"{missing} is required unless template_id is set.";
        }

        return message.Property("content_available").IsTrue() || !IsBlank(message.Property("contents").Property("en"))
            ? null
            : NoEnglish;
    }

    private static bool IsBlank(JsonElement text) => string.IsNullOrWhiteSpace(text.Text());
}
