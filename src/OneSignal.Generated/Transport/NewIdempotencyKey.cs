namespace OneSignal.Generated;

/// <summary>
/// A new UUID for one request. Version 7 where the platform has it: its leading time keeps the server's index of keys
/// compact, and any version is allowed.
/// </summary>
internal static class NewIdempotencyKey
{
    internal static Guid Make() =>
#if NET9_0_OR_GREATER
        Guid.CreateVersion7();
#else
        Guid.NewGuid();
#endif
}
