namespace OneSignal.Generated.Testing;

/// <summary>Which of OneSignal's rate limits a simulator keeps. What is above them is refused with 429 and <c>Retry-After</c>.</summary>
public enum RateLimits
{
    /// <summary>None: a test runs as fast as it can.</summary>
    None,

    /// <summary>Those of the free plan, for each app: 150 messages per second and the limits that hold for every plan.</summary>
    Free,

    /// <summary>Those of the paid plans, for each app: 6,000 messages per second and the limits that hold for every plan.</summary>
    Paid,
}
