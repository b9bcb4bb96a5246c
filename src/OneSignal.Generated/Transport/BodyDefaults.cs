namespace OneSignal.Generated;

/// <summary>
/// Which of the values that the client can fill into a body the caller has set. They are written in front of the
/// serialised model, so that the caller's object is never changed: used for a second message, it must not carry the first
/// one's idempotency key.
/// </summary>
internal readonly struct BodyDefaults
{
    internal BodyDefaults(bool appIdIsSet, bool idempotencyKeyIsSet)
    {
        AppIdIsSet = appIdIsSet;
        IdempotencyKeyIsSet = idempotencyKeyIsSet;
    }

    internal bool AppIdIsSet { get; }

    internal bool IdempotencyKeyIsSet { get; }
}
