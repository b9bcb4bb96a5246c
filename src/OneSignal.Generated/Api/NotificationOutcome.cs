namespace OneSignal.Generated;

/// <summary>What became of a message that OneSignal understood. All three come with status 200.</summary>
public enum NotificationOutcome
{
    /// <summary>Nothing went out: no recipient was left. <see cref="CreateNotificationResponse.Reasons"/> says why.</summary>
    NotSent,

    /// <summary>The message went out, but not to everybody asked for.</summary>
    PartlySent,

    /// <summary>The message was accepted for everybody. Delivery follows and can still fail.</summary>
    Sent,
}
