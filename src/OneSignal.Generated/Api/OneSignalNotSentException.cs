namespace OneSignal.Generated;

/// <summary>
/// OneSignal understood a message and sent it to nobody, usually because no recipient is subscribed. Thrown by
/// <see cref="CreateNotificationResponse.ThrowIfNotSent"/> only: to many callers it is no failure.
/// </summary>
public sealed class OneSignalNotSentException : OneSignalException
{
    /// <summary>Describes an answer that says that nothing was sent.</summary>
    /// <param name="response">The answer.</param>
    public OneSignalNotSentException(CreateNotificationResponse response)
        : base(Describe(response), null)
    {
        Response = response;
        Attempts = response.Attempts;
    }

    /// <summary>The answer, with its reasons and the recipients that it calls invalid.</summary>
    public CreateNotificationResponse Response { get; }

    private static string Describe(CreateNotificationResponse response)
    {
        Argument.NotNull(response, nameof(response));
        var reasons = response.Reasons.Count == 0
            ? "OneSignal gives no reason."
            : Excerpt.Of(string.Join("; ", response.Reasons));
        return "The message was sent to nobody: " + reasons;
    }
}
