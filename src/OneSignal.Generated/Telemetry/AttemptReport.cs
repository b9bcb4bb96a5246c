using System.Diagnostics;

namespace OneSignal.Generated;

/// <summary>Tells of an attempt that is over: the counter, the trace, and the caller's own observer.</summary>
internal static class AttemptReport
{
    internal static void Send(
        ClientSettings settings,
        ApiOperation operation,
        int number,
        long started,
        OneSignalResponse? response,
        Exception? error,
        TimeSpan? delay)
    {
        Instruments.CountAttempt(settings, operation, response, error);
        if (delay is { } wait && System.Diagnostics.Activity.Current is { } current && ReferenceEquals(current.Source, Instruments.Source))
        {
            AddRetry(current, number, wait, error);
        }

        if (settings.OnAttempt is not { } observer)
        {
            return;
        }

        var answer = error as OneSignalApiException;
        var attempt = new OneSignalAttempt(
            operation,
            number,
            settings.Clock.GetElapsedTime(started),
            CallResult.StatusCode(response, error),
            CallResult.ErrorType(error),
            delay,
            answer?.RequestId ?? response?.RequestId,
            answer?.RayId ?? response?.RayId);
        try
        {
            observer(attempt);
        }
        catch (Exception)
        {
            // The call has happened. An observer that fails must not make it look as if it had not.
        }
    }

    private static void AddRetry(System.Diagnostics.Activity activity, int number, TimeSpan wait, Exception? error) =>
        activity.AddEvent(new ActivityEvent("onesignal.retry", tags: new ActivityTagsCollection
        {
            { "onesignal.attempt", number },
            { "onesignal.delay", wait.TotalSeconds },
            { TagName.ErrorType, CallResult.ErrorType(error) },
        }));
}
