namespace OneSignal.Generated;

/// <summary>
/// How a call is repeated that failed for a reason which passes: status 408, 429 or any 5xx, a time-out, a connection that
/// could not be made or broke. The defaults follow OneSignal's advice for 429. How long a call may take in all, waits
/// included, is <see cref="OneSignalClientOptions.Timeout"/>.
/// </summary>
/// <remarks>
/// Only what cannot act twice is repeated: GET, HEAD, PUT and DELETE, and operations that carry an idempotency key, which
/// stays the same over all attempts. Other POSTs and all PATCHes are not, because one whose answer was lost may have been
/// carried out: a user update can add to a counter. <see cref="RequestOptions.MayRepeat"/> overrides that for one call.
/// A DELETE whose first answer was lost can end in 404 on the second attempt.
/// </remarks>
public sealed class OneSignalRetryOptions
{
    /// <summary>Whether calls are repeated at all. The default is true.</summary>
    public bool IsEnabled { get; set; } = true;

    /// <summary>How many attempts a call makes at most, the first included: from 1 to 10. The default is 4.</summary>
    public int MaxAttempts { get; set; } = 4;

    /// <summary>
    /// The wait before the second attempt, at most; it doubles with each further one. The actual wait is a random part of
    /// it, or what OneSignal asks for in <c>Retry-After</c> if that is longer. From zero to <see cref="MaxDelay"/>; the
    /// default is 2 seconds.
    /// </summary>
    public TimeSpan BaseDelay { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>
    /// Where the doubling ends. What OneSignal asks for is obeyed even if it is longer. At most a day; the default is 60
    /// seconds.
    /// </summary>
    public TimeSpan MaxDelay { get; set; } = TimeSpan.FromSeconds(60);
}
