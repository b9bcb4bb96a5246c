namespace OneSignal.Generated.Configuration;

/// <summary>
/// What a configuration section holds. All texts: the binder would quote a value that it cannot convert, and the value
/// may be a key in the wrong place.
/// </summary>
internal sealed class OneSignalSection
{
    public string? AppId { get; set; }

    public string? AppKey { get; set; }

    public string? OrganizationKey { get; set; }

    public string? BaseAddress { get; set; }

    public string? Timeout { get; set; }

    public string? AttemptTimeout { get; set; }

    public RetrySection Retry { get; set; } = new();
}
