using Polly;
using Polly.Retry;

namespace OneSignal.Generated;

/// <summary>
/// The pipeline that repeats calls, one per client. It keeps count, waits on the client's clock and obeys the token;
/// whether and when to go on is <see cref="Redelivery"/>'s to say.
/// </summary>
internal sealed class RetryPipeline
{
    private static readonly ResiliencePropertyKey<Redelivery?> Key = new("OneSignal.Redelivery");

    private readonly ResiliencePipeline<OneSignalResponse> _pipeline;

    internal RetryPipeline(ClientSettings settings)
    {
        _pipeline = new ResiliencePipelineBuilder<OneSignalResponse> { TimeProvider = settings.Clock }
            .AddRetry(new RetryStrategyOptions<OneSignalResponse>
            {
                MaxRetryAttempts = settings.Retry.MaxAttempts - 1,
                ShouldHandle = static arguments => new ValueTask<bool>(
                    Of(arguments.Context).GoesOnAfter(arguments.Outcome.Result, arguments.Outcome.Exception)),
                DelayGenerator = static arguments => new ValueTask<TimeSpan?>(Of(arguments.Context).Wait),
            })
            .Build();
    }

    internal async Task<Outcome<TResponse>> RunAsync<TResponse>(Redelivery<TResponse> redelivery)
        where TResponse : OneSignalResponse
    {
        var context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, redelivery.CancellationToken);
        try
        {
            context.Properties.Set(Key, redelivery);
            var outcome = await _pipeline
                .ExecuteOutcomeAsync(static (_, state) => state.NextAsync(), context, (Redelivery)redelivery)
                .ConfigureAwait(false);
            return outcome.Exception is { } exception
                ? Polly.Outcome.FromException<TResponse>(redelivery.Final(exception))
                : Polly.Outcome.FromResult((TResponse)outcome.Result!);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static Redelivery Of(ResilienceContext context) => context.Properties.GetValue(Key, null)!;
}
