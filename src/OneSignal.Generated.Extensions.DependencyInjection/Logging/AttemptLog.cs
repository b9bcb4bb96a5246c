using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace OneSignal.Generated.Logging;

/// <summary>Logs the attempts of one client, beside whatever observer the application set.</summary>
internal sealed class AttemptLog : IPostConfigureOptions<OneSignalClientOptions>
{
    private readonly ClientName _client;
    private readonly ILogger _logger;

    internal AttemptLog(ClientName client, ILogger logger)
    {
        _client = client;
        _logger = logger;
    }

    public void PostConfigure(string? name, OneSignalClientOptions options)
    {
        if (name == _client.OfOptions)
        {
            options.OnAttempt = Write + options.OnAttempt;
        }
    }

    private void Write(OneSignalAttempt attempt)
    {
        var client = _client.ForLogs;
        var milliseconds = attempt.Duration.TotalMilliseconds;
        if (attempt.ErrorType is not { } error)
        {
            Log.AttemptSucceeded(
                _logger, client, attempt.Operation, attempt.Number, (int?)attempt.StatusCode, milliseconds, attempt.RequestId, attempt.RayId);
        }
        else if (attempt.Delay is { } delay)
        {
            Log.AttemptRepeated(
                _logger, client, attempt.Operation, attempt.Number, error, milliseconds, delay.TotalSeconds, attempt.RequestId, attempt.RayId);
        }
        else
        {
            Log.CallFailed(
                _logger, client, attempt.Operation, attempt.Number, error, milliseconds, attempt.RequestId, attempt.RayId);
        }
    }
}
