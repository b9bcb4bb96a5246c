using System.Text.Json;

namespace OneSignal.Generated;

public sealed partial class NotificationErrors
{
    /// <summary>OneSignal answers an empty list or object where nothing went wrong; neither means that somebody was left out.</summary>
    internal bool IsEmpty =>
        TextList is { Count: 0 }
        || InvalidRecipients is { IsEmpty: true }
        || (TextList is null && InvalidRecipients is null
            && Other?.GetValueKind() is null or JsonValueKind.Null or JsonValueKind.False);
}
