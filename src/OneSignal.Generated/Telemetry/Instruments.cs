using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace OneSignal.Generated;

/// <summary>The source of traces and the instruments. One set per process, as their listeners expect.</summary>
internal static class Instruments
{
    internal static readonly ActivitySource Source = new(OneSignalTelemetry.Name, ClientName.Version);

    private static readonly System.Diagnostics.Metrics.Meter Meter = new(OneSignalTelemetry.Name, ClientName.Version);

    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>(
        "onesignal.client.call.duration",
        "s",
#if NET8_0
        "How long calls of OneSignal took, attempts and waits included.");
#else
        "How long calls of OneSignal took, attempts and waits included.",
        tags: null,
        new InstrumentAdvice<double>
        {
            HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 30, 100, 300],
        });
#endif

    private static readonly Counter<long> Attempts = Meter.CreateCounter<long>(
        "onesignal.client.attempts", "{attempt}", "How many attempts calls of OneSignal took.");

    internal static void RecordCall(
        ClientSettings settings, ApiOperation operation, long started, OneSignalResponse? response, Exception? error)
    {
        if (Duration.Enabled)
        {
            var tags = TagsOf(settings, operation, response, error);
            tags.Add(TagName.Outcome, CallResult.Of(response, error));
            Duration.Record(settings.Clock.GetElapsedTime(started).TotalSeconds, tags);
        }
    }

    internal static void CountAttempt(
        ClientSettings settings, ApiOperation operation, OneSignalResponse? response, Exception? error)
    {
        if (Attempts.Enabled)
        {
            Attempts.Add(1, TagsOf(settings, operation, response, error));
        }
    }

    private static TagList TagsOf(
        ClientSettings settings, ApiOperation operation, OneSignalResponse? response, Exception? error)
    {
        var tags = new TagList
        {
            { TagName.Operation, operation.Id },
            { TagName.Method, operation.Method.Method },
            { TagName.ServerAddress, settings.ServerAddress },
            { TagName.ServerPort, settings.ServerPort },
        };
        if (CallResult.StatusCode(response, error) is { } status)
        {
            tags.Add(TagName.StatusCode, (int)status);
        }

        if (CallResult.ErrorType(error) is { } type)
        {
            tags.Add(TagName.ErrorType, type);
        }

        return tags;
    }
}
