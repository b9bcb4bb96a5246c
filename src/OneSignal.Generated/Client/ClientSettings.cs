namespace OneSignal.Generated;

/// <summary>The options of a client after they were checked, so that a mistake shows at construction and not at the first call.</summary>
internal sealed class ClientSettings
{
    private ClientSettings(
        string? appId,
        ApiCredentials credentials,
        string origin,
        TimeSpan timeout,
        TimeSpan attemptTimeout,
        RetrySettings retry,
        Action<OneSignalAttempt>? onAttempt,
        TimeProvider clock)
    {
        var address = new Uri(origin);
        AppId = appId;
        Credentials = credentials;
        Origin = origin;
        ServerAddress = address.Host;
        ServerPort = address.Port;
        Timeout = timeout;
        AttemptTimeout = attemptTimeout;
        Retry = retry;
        OnAttempt = onAttempt;
        Clock = clock;
    }

    internal string? AppId { get; }

    internal ApiCredentials Credentials { get; }

    /// <summary>The base address without a slash at its end; paths begin with one.</summary>
    internal string Origin { get; }

    /// <summary>The host of <see cref="Origin"/>.</summary>
    internal string ServerAddress { get; }

    /// <summary>The port of <see cref="Origin"/>.</summary>
    internal int ServerPort { get; }

    /// <summary>For a whole call.</summary>
    internal TimeSpan Timeout { get; }

    internal TimeSpan AttemptTimeout { get; }

    internal RetrySettings Retry { get; }

    internal Action<OneSignalAttempt>? OnAttempt { get; }

    internal TimeProvider Clock { get; }

    /// <exception cref="OneSignalConfigurationException">An option is missing or wrong.</exception>
    internal static ClientSettings From(OneSignalClientOptions options)
    {
        Argument.NotNull(options, nameof(options));

        // A null in the options would otherwise surface as a NullReferenceException far from its cause.
        var address = options.BaseAddress ?? throw new OneSignalConfigurationException(
            nameof(options.BaseAddress), "it is null. Leave it alone to use OneSignal's address.");

        if (options.AppKey is null && options.OrganizationKey is null)
        {
            throw new OneSignalConfigurationException(
                nameof(options.AppKey),
                $"no API key is set. Set {nameof(options.AppKey)}, {nameof(options.OrganizationKey)} or both.");
        }

        return new ClientSettings(
            CheckAppId(options),
            new ApiCredentials(options.AppKey, options.OrganizationKey),
            CheckAddress(address),
            CheckTimeout(options.Timeout, nameof(options.Timeout)),
            CheckTimeout(options.AttemptTimeout, nameof(options.AttemptTimeout)),
            RetrySettings.From(options.Retry),
            options.OnAttempt,
            options.TimeProvider ?? throw new OneSignalConfigurationException(
                nameof(options.TimeProvider), "it is null. Leave it alone to use the system's clock."));
    }

    internal static bool IsTimeout(TimeSpan value) =>
        value == System.Threading.Timeout.InfiniteTimeSpan
        || (value > TimeSpan.Zero && value.TotalMilliseconds <= int.MaxValue);

    private static string? CheckAppId(OneSignalClientOptions options)
    {
        const string Option = nameof(OneSignalClientOptions.AppId);
        if (string.IsNullOrWhiteSpace(options.AppId))
        {
            return options.AppKey is null
                ? null
                : throw new OneSignalConfigurationException(
                    Option, "it is missing. It is the id of the app that AppKey belongs to, " + AppIdShape.Expected + ".");
        }

        return AppIdShape.Fits(options.AppId!)
            ? options.AppId
            : throw new OneSignalConfigurationException(Option, "it is malformed. It must be " + AppIdShape.Expected + ".");
    }

    private static string CheckAddress(Uri address)
    {
        const string Option = nameof(OneSignalClientOptions.BaseAddress);
        if (!address.IsAbsoluteUri)
        {
            throw new OneSignalConfigurationException(Option, "it must be an absolute address.");
        }

        if (address.Scheme != "https")
        {
            throw new OneSignalConfigurationException(
                Option, "it must begin with https://, because the API key goes along with each request.");
        }

        if (address.UserInfo.Length > 0 || address.Query.Length > 0 || address.Fragment.Length > 0)
        {
            throw new OneSignalConfigurationException(Option, "it must not have a user name, a query or a fragment.");
        }

        return address.GetLeftPart(UriPartial.Path).TrimEnd('/');
    }

    private static TimeSpan CheckTimeout(TimeSpan value, string option) =>
        IsTimeout(value)
            ? value
            : throw new OneSignalConfigurationException(
                option, "it must be longer than zero and at most 24 days, or Timeout.InfiniteTimeSpan.");
}
