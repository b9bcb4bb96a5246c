namespace OneSignal.Generated.Testing.Faults;

/// <summary>The names of faults in text.</summary>
internal static class FaultWords
{
    public const string Status = "status";
    public const string RateLimited = "rate-limited";
    public const string Cloudflare = "cloudflare";
    public const string Challenge = "challenge";
    public const string EmptyBody = "empty-body";
    public const string TruncatedBody = "truncated-body";
    public const string BrokenOffBody = "broken-off-body";
    public const string Reset = "reset";
    public const string NoAnswer = "no-answer";
    public const string Late = "late";
    public const string SlowDrip = "slow-drip";
    public const string GoAway = "go-away";
    public const string Silence = "silence";
    public const string ConnectionRefused = "connection-refused";
    public const string NewCertificate = "new-certificate";
    public const string UntrustedCertificate = "untrusted-certificate";
    public const string NewAddress = "new-address";

    // What may follow.
    public const string On = "on";
    public const string After = "after";
    public const string Times = "times";
    public const string Probability = "probability";
    public const string AfterProcessing = "after-processing";
    public const string RetryAfter = "retry-after";
}
