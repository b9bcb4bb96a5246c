using Polly;

namespace OneSignal.Generated;

/// <summary>
/// Brings a call through: its attempts, the waits between them, and what observers are told. The first attempt is made
/// outside the pipeline, which a call that succeeds at once never enters and so never pays for.
/// </summary>
internal sealed class CallDelivery : IDisposable
{
    private readonly ClientSettings _settings;
    private readonly AttemptSender _sender;

    /// <summary>Built by the first call that needs it: most programs that send one message and end never do.</summary>
    private readonly Lazy<RetryPipeline> _pipeline;

    internal CallDelivery(ClientSettings settings, HttpChannel channel)
    {
        _settings = settings;
        _sender = new AttemptSender(settings, channel);
        _pipeline = new Lazy<RetryPipeline>(() => new RetryPipeline(settings));
    }

    public void Dispose() => _sender.Dispose();

    /// <summary>Lets go of the body when the call is over, however it ends.</summary>
    internal async Task<TResponse> DeliverAsync<TResponse>(ApiCall<TResponse> call)
        where TResponse : OneSignalResponse
    {
        using var activity = CallTelemetry.Start(call.Operation, _settings);
        var started = _settings.Clock.GetTimestamp();
        var attempts = 1;
        Outcome<TResponse> outcome;
        try
        {
            outcome = await _sender.SendAsync(call, call.Options?.Timeout ?? _settings.Timeout, attempts).ConfigureAwait(false);
            if (outcome.Exception is null || !call.IsRepeatable || _settings.Retry.MaxAttempts == 1)
            {
                AttemptReport.Send(_settings, call.Operation, attempts, started, outcome.Result, outcome.Exception, delay: null);
            }
            else
            {
                var redelivery = new Redelivery<TResponse>(_settings, _sender, call, outcome, started);
                outcome = await _pipeline.Value.RunAsync(redelivery).ConfigureAwait(false);
                attempts = redelivery.Attempts;
            }
        }
        finally
        {
            call.Body?.LetGo();
        }

        CallTelemetry.Stop(activity, _settings, call.Operation, started, attempts, outcome.Result, outcome.Exception);
        if (outcome.Exception is OneSignalException failure)
        {
            failure.CountAttempts(attempts);
        }

        outcome.ThrowIfException();
        return outcome.Result!;
    }
}
