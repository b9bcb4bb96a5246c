using System.Diagnostics;
using System.Diagnostics.Metrics;
using OneSignal.Generated;
using OneSignal.Generated.Testing;

namespace OneSignal.Aot.Smoke.Scenarios;

/// <summary>Traces, metrics and the hook of attempts, of a call that took two attempts.</summary>
internal static class Telemetry
{
    internal static async Task RunAsync()
    {
        await using var simulator = await OneSignalSimulator.StartAsync();
        simulator.Faults.Add(Fault.Status(503).Times(1));
        var attempts = new List<OneSignalAttempt>();
        using var client = simulator.CreateClient(options =>
        {
            options.Retry.BaseDelay = TimeSpan.FromMilliseconds(1);
            options.OnAttempt = attempts.Add;
        });
        var spans = new List<Activity>();
        using var traces = new ActivityListener
        {
            ShouldListenTo = source => source.Name == OneSignalTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = spans.Add,
        };
        ActivitySource.AddActivityListener(traces);
        var measured = new List<string>();
        using var metrics = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == OneSignalTelemetry.Name)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        metrics.SetMeasurementEventCallback<long>((instrument, _, tags, _) => measured.Add(instrument.Name + Tag(tags, "error.type")));
        metrics.SetMeasurementEventCallback<double>((instrument, _, tags, _) => measured.Add(instrument.Name + Tag(tags, "onesignal.outcome")));
        metrics.Start();

        await client.Notifications.CreateAsync(CreateNotificationRequest.Push("Hello").To(Audience.Segments("Subscribed Users")));

        Check.Equal("503 ", string.Join(' ', attempts.Select(attempt => attempt.ErrorType)));
        Check.Equal("createNotification", spans.Single().DisplayName);
        Check.Equal(1, (int)spans.Single().GetTagItem("http.request.resend_count")!);
        Check.Equal("onesignal.retry", spans.Single().Events.Single().Name);
        Check.Equal(
            "onesignal.client.attempts=503 onesignal.client.attempts= onesignal.client.call.duration=sent", string.Join(' ', measured));
    }

    private static string Tag(ReadOnlySpan<KeyValuePair<string, object?>> tags, string name)
    {
        foreach (var tag in tags)
        {
            if (tag.Key == name)
            {
                return "=" + tag.Value;
            }
        }

        return "=";
    }
}
