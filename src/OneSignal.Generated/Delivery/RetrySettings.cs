using Polly.Retry;

namespace OneSignal.Generated;

/// <summary>The options of repetition after they were checked.</summary>
internal sealed class RetrySettings
{
    internal const int MostAttempts = 10;

    private static readonly TimeSpan LongestDelay = TimeSpan.FromDays(1);

    private RetrySettings(int maxAttempts, TimeSpan baseDelay, TimeSpan maxDelay)
    {
        MaxAttempts = maxAttempts;
        BaseDelay = baseDelay;
        MaxDelay = maxDelay;
    }

    /// <summary>The first attempt included; 1 when nothing is repeated.</summary>
    internal int MaxAttempts { get; }

    internal TimeSpan BaseDelay { get; }

    internal TimeSpan MaxDelay { get; }

    /// <summary>Polly's own source: one that threads may share, on frameworks without a shared one too.</summary>
    internal Func<double> Random { get; } = new RetryStrategyOptions().Randomizer;

    /// <exception cref="OneSignalConfigurationException">An option is missing or wrong.</exception>
    internal static RetrySettings From(OneSignalRetryOptions? options)
    {
        const string Prefix = nameof(OneSignalClientOptions.Retry) + ".";
        if (options is null)
        {
            throw new OneSignalConfigurationException(
                nameof(OneSignalClientOptions.Retry),
                $"it is null. Set {nameof(OneSignalRetryOptions.IsEnabled)} to false to make one attempt only.");
        }

        if (options.MaxAttempts is < 1 or > MostAttempts)
        {
            throw new OneSignalConfigurationException(
                Prefix + nameof(options.MaxAttempts), $"it must be from 1 to {MostAttempts}, the first attempt included.");
        }

        if (options.BaseDelay < TimeSpan.Zero || options.BaseDelay > options.MaxDelay)
        {
            throw new OneSignalConfigurationException(
                Prefix + nameof(options.BaseDelay), $"it must be from zero to {nameof(options.MaxDelay)}.");
        }

        if (options.MaxDelay > LongestDelay)
        {
            throw new OneSignalConfigurationException(Prefix + nameof(options.MaxDelay), "it must be at most a day.");
        }

        return new RetrySettings(options.IsEnabled ? options.MaxAttempts : 1, options.BaseDelay, options.MaxDelay);
    }
}
