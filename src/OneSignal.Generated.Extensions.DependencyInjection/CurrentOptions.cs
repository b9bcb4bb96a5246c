using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OneSignal.Generated.Logging;

namespace OneSignal.Generated;

/// <summary>
/// The options as they are now, or the last good ones. A secret store that is being written, or a slip in a file, must
/// not stop an application that was sending until then.
/// </summary>
internal sealed class CurrentOptions
{
    private readonly ClientName _client;
    private readonly IOptionsMonitor<OneSignalClientOptions> _monitor;
    private readonly ILogger _logger;
    private volatile OneSignalClientOptions? _last;
    private Exception? _reported;

    internal CurrentOptions(ClientName client, IOptionsMonitor<OneSignalClientOptions> monitor, ILogger logger)
    {
        _client = client;
        _monitor = monitor;
        _logger = logger;
    }

    /// <summary>The same object until the configuration changes, which is how the client knows.</summary>
    /// <exception cref="OptionsValidationException">There never were good options.</exception>
    internal OneSignalClientOptions Get()
    {
        var last = _last;
        OneSignalClientOptions options;
        try
        {
            options = _monitor.Get(_client.OfOptions);
        }
        catch (Exception exception)
            when (last is not null && exception is OptionsValidationException or OneSignalConfigurationException)
        {
            // The monitor throws the same exception until the next change; it is told once.
            if (!ReferenceEquals(Interlocked.Exchange(ref _reported, exception), exception))
            {
                Log.OptionsRefused(_logger, _client.ForLogs, exception.Message);
            }

            return last!;
        }

        if (!ReferenceEquals(options, last))
        {
            _last = options;
            if (last is not null)
            {
                Log.OptionsRead(_logger, _client.ForLogs);
            }
        }

        return options;
    }
}
