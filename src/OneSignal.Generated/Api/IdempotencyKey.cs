namespace OneSignal.Generated;

/// <summary>
/// Makes the keys by which OneSignal recognises a request that it has seen. A request without a key gets one by itself;
/// give it one of your own when the same message may be sent again by another call, process or machine.
/// </summary>
public static class IdempotencyKey
{
    /// <summary>Makes a key that was never used. Keep it, and use it again only to repeat the same request.</summary>
    /// <returns>A UUID, of version 7 where the platform can make one.</returns>
    public static Guid NewKey() => NewIdempotencyKey.Make();
}
