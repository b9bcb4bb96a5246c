namespace OneSignal.Generated.Configuration;

/// <summary>The part of a section that says how calls are repeated; texts as in <see cref="OneSignalSection"/>.</summary>
internal sealed class RetrySection
{
    public string? IsEnabled { get; set; }

    public string? MaxAttempts { get; set; }

    public string? BaseDelay { get; set; }

    public string? MaxDelay { get; set; }
}
