namespace OneSignal.Generated;

/// <summary>How long to wait before an attempt.</summary>
internal static class RetryDelay
{
    /// <summary>
    /// The longer of what the server asks for and a random part of a time that doubles: clients that failed together must
    /// not come back together.
    /// </summary>
    /// <param name="retry">Where the doubling starts and ends.</param>
    /// <param name="failures">How many attempts failed, from 1.</param>
    /// <param name="asked">What the server asks for; null when it asks for nothing.</param>
    /// <param name="random">From 0 to below 1.</param>
    internal static TimeSpan Of(RetrySettings retry, int failures, TimeSpan? asked, double random)
    {
        var longest = Math.Min(retry.BaseDelay.Ticks * Math.Pow(2, failures - 1), retry.MaxDelay.Ticks);

        // Whole milliseconds, as timers count, so that what is reported is what is waited.
        var backoff = TimeSpan.FromMilliseconds((long)(longest * random / TimeSpan.TicksPerMillisecond));
        return asked > backoff ? asked.Value : backoff;
    }
}
