namespace OneSignal.Generated;

/// <summary>How to wait for an exported file. OneSignal writes some 2,000 rows a second and keeps a file for three days.</summary>
public sealed class ExportWaitOptions
{
    /// <summary>
    /// How long to wait for the file at most; reading it is not counted. The default is an hour.
    /// <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> means no limit.
    /// </summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromHours(1);

    /// <summary>The wait after the first time that the file is not there; it grows by half each time. The default is 5 seconds.</summary>
    public TimeSpan FirstDelay { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>Where the growth ends. The default is 60 seconds.</summary>
    public TimeSpan LongestDelay { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>Is told each time that the file was asked for; null tells nobody.</summary>
    public IProgress<ExportProgress>? Progress { get; set; }

    /// <summary>
    /// What fetches the file, for a proxy for instance; it stays the caller's. Null, the default, is a client that has never
    /// seen an API key: the file is on another host than the API, and keys must not go there.
    /// </summary>
    public HttpClient? HttpClient { get; set; }

    /// <summary>The clock of the wait. The default is the system's; tests set one that they can move.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <exception cref="ArgumentException">A value is wrong.</exception>
    internal void ThrowIfWrong(string name)
    {
        if (FirstDelay <= TimeSpan.Zero || LongestDelay < FirstDelay || LongestDelay > TimeSpan.FromDays(1))
        {
            throw new ArgumentException(
                $"{nameof(FirstDelay)} must be longer than zero and {nameof(LongestDelay)} not shorter, a day at most.", name);
        }

        if (!ClientSettings.IsTimeout(Timeout))
        {
            throw new ArgumentException($"{nameof(Timeout)} must be longer than zero and at most 24 days.", name);
        }

        if (TimeProvider is null)
        {
            throw new ArgumentException($"{nameof(TimeProvider)} is null. Leave it alone to use the system's clock.", name);
        }
    }
}
