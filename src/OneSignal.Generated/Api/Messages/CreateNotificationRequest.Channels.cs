namespace OneSignal.Generated;

public sealed partial class CreateNotificationRequest
{
    /// <summary>Begins a push message. Address it with <see cref="To(Audience)"/>.</summary>
    /// <param name="contents">The text, by language; a plain string is the English one, which must be there.</param>
    /// <param name="headings">The title, in the same languages; null for none. Web push and Huawei want one.</param>
    /// <returns>The message, on the channel push.</returns>
    /// <exception cref="ArgumentException">English is missing, or the languages of both differ.</exception>
    public static CreateNotificationRequest Push(LanguageMap contents, LanguageMap? headings = null)
    {
        ThrowIfNotEnglish(contents, nameof(contents));
        if (headings is not null)
        {
            ThrowIfNotEnglish(headings, nameof(headings));
            var odd = contents.Keys.Except(headings.Keys).Concat(headings.Keys.Except(contents.Keys)).FirstOrDefault();
            if (odd is not null)
            {
                throw new ArgumentException($"Text and title must have the same languages; only one of them has '{odd}'.", nameof(headings));
            }
        }

        return new CreateNotificationRequest
        {
            TargetChannel = OneSignal.Generated.TargetChannel.Push,
            Contents = contents,
            Headings = headings,
        };
    }

    /// <summary>Begins an email. Address it with <see cref="To(Audience)"/>.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="body">The text as HTML, with a link to <c>[unsubscribe_url]</c>.</param>
    /// <returns>The message, on the channel email.</returns>
    /// <exception cref="ArgumentException">Subject or text is empty.</exception>
    public static CreateNotificationRequest Email(string subject, string body)
    {
        ThrowIfEmpty(subject, nameof(subject));
        ThrowIfEmpty(body, nameof(body));
        return new CreateNotificationRequest
        {
            TargetChannel = OneSignal.Generated.TargetChannel.Email,
            EmailSubject = subject,
            EmailBody = body,
        };
    }

    /// <summary>Begins an SMS. Address it with <see cref="To(Audience)"/>.</summary>
    /// <param name="contents">The text, by language; a plain string is the English one, which must be there. Long texts are billed as several messages.</param>
    /// <param name="from">The sender, a Messaging Service SID or a number in E.164 form; null for the app's own.</param>
    /// <returns>The message, on the channel SMS.</returns>
    /// <exception cref="ArgumentException">English is missing.</exception>
    public static CreateNotificationRequest Sms(LanguageMap contents, string? from = null)
    {
        ThrowIfNotEnglish(contents, nameof(contents));
        return new CreateNotificationRequest
        {
            TargetChannel = OneSignal.Generated.TargetChannel.Sms,
            Contents = contents,
            SmsFrom = from,
        };
    }

    /// <summary>Begins a message whose text is a template's. Address it with <see cref="To(Audience)"/>.</summary>
    /// <param name="channel">The channel that the template is made for.</param>
    /// <param name="templateId">The template's id, a UUID with hyphens.</param>
    /// <returns>The message. <see cref="CustomData"/> takes what the template fills in.</returns>
    /// <exception cref="ArgumentException">The id is not a UUID.</exception>
    public static CreateNotificationRequest FromTemplate(TargetChannel channel, string templateId)
    {
        Argument.NotNull(templateId, nameof(templateId));
        return Entries.IsUuid(templateId)
            ? new CreateNotificationRequest { TargetChannel = channel, TemplateId = templateId }
            : throw new ArgumentException("It is not a UUID with hyphens. A template is named by its id, not by its name.", nameof(templateId));
    }

    private static void ThrowIfNotEnglish(LanguageMap text, string name)
    {
        Argument.NotNull(text, name);
        if (!text.TryGetValue(LanguageCode.English, out var english) || string.IsNullOrEmpty(english))
        {
            throw new ArgumentException($"English, '{LanguageCode.English}', is missing. OneSignal refuses a text without it.", name);
        }
    }

    private static void ThrowIfEmpty(string text, string name)
    {
        Argument.NotNull(text, name);
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new ArgumentException("It is empty.", name);
        }
    }
}
