using System.Text.Json;
using System.Text.RegularExpressions;
using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.Audiences;

namespace OneSignal.Generated.Testing.Operations;

/// <summary>What OneSignal wants of a message beyond what the document says.</summary>
internal static partial class MessageRules
{
    private const string NoTarget =
        "You must include which players, segments, or tags you wish to send this notification to.";

    private const string NoEnglish = "Message Notifications must have English language content";

    private const string OneChannel = "Platforms You may only send to one delivery channel at a time.";

    /// <summary>Email may carry more; the document names that limit.</summary>
    private const int MaxCustomDataBytes = 2048;

    private static readonly string[] EmailContent = ["email_subject", "email_body"];

    private static readonly string[] BesideContents = ["headings", "subtitle"];

    /// <summary>What is wrong with the message of a call, the first thing first.</summary>
    public static IEnumerable<string> Problems(ApiCall call)
    {
        var message = call.Body;
        return AudienceProblems(call)
            .Concat(ContentProblems(message))
            .Concat(SchedulingProblems(message))
            .Concat(LinkProblems(message));
    }

    /// <summary>What is wrong with whom a message is for.</summary>
    public static IEnumerable<string> AudienceProblems(ApiCall call)
    {
        var message = call.Body;
        if (!call.Operation.Body!.Target.TargetProperties.Any(name => message.Property(name).HasContent()))
        {
            yield return NoTarget;
        }

        if (call.App.Audiences.ChannelsNamed(message).Count > 1)
        {
            yield return OneChannel;
        }

        foreach (var violation in FilterRules.Check(message.Property("filters")))
        {
            yield return violation.ToString();
        }
    }

    /// <summary>What is wrong with texts in several languages.</summary>
    public static IEnumerable<string> LanguageProblems(JsonElement message)
    {
        var contents = message.Property("contents");
        if (IsBlank(contents.Property(LanguageCode.English)))
        {
            yield return NoEnglish;
            yield break;
        }

        foreach (var name in BesideContents)
        {
            foreach (var language in message.Property(name).Members().Select(text => text.Name))
            {
                if (!contents.Property(language).HasContent())
                {
                    yield return $"{name} has the language {language}, which contents lacks: they must have the same languages.";
                }
            }
        }
    }

    private static IEnumerable<string> ContentProblems(JsonElement message)
    {
        var channel = Channel.OfMessage(message);
        if (channel != Channel.Email
            && message.Property("custom_data") is var custom
            && custom.HasContent()
            && JsonText.Compact(custom).Length > MaxCustomDataBytes)
        {
            yield return $"custom_data must not be larger than {MaxCustomDataBytes} bytes for {channel}.";
        }

        if (message.Property("template_id").HasContent())
        {
            yield break;
        }

        var problems = channel == Channel.Email ? EmailProblems(message)
            : message.Property("content_available").IsTrue() && !message.Property("contents").HasContent() ? []
            : LanguageProblems(message);
        foreach (var problem in problems)
        {
            yield return problem;
        }
    }

    private static IEnumerable<string> EmailProblems(JsonElement message) =>
        EmailContent.Where(name => IsBlank(message.Property(name)))
            .Select(name => $"{name} is required unless template_id is set.");

    private static IEnumerable<string> SchedulingProblems(JsonElement message)
    {
        if (message.Property("delayed_option").HasContent() && message.Property("throttle_rate_per_minute").Number() > 0)
        {
            yield return "delayed_option cannot be used together with throttling: set throttle_rate_per_minute to 0.";
        }

        if (message.Property("delivery_time_of_day").Text() is { } time && !TimeOfDay().IsMatch(time))
        {
            yield return "delivery_time_of_day is not a time such as 9:00AM, 21:45 or 09:45:30.";
        }
    }

    // An address may hold placeholders of a template, which only OneSignal can fill in.
    private static IEnumerable<string> LinkProblems(JsonElement message)
    {
        if (message.Property("web_url").Text() is { } web
            && !web.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            && !web.Contains("{{", StringComparison.Ordinal))
        {
            yield return "web_url must begin with https://.";
        }

        if (message.Property("app_url").Text() is { } app
            && !app.Contains("://", StringComparison.Ordinal)
            && !app.Contains("{{", StringComparison.Ordinal))
        {
            yield return "app_url must begin with a scheme, such as myapp://.";
        }
    }

    private static bool IsBlank(JsonElement text) => string.IsNullOrWhiteSpace(text.Text());

    [GeneratedRegex("^([0-9]{1,2}:[0-9]{2} ?(AM|PM)|[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TimeOfDay();
}
