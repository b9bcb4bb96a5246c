using System.Diagnostics;
using System.Diagnostics.Metrics;
using OneSignal.Generated.Tests.Support;

namespace OneSignal.Generated.Tests.Telemetry;

/// <summary>All that the client traces and measures for one host. Listeners hear the whole process; other tests use other hosts.</summary>
internal sealed class Listening : IDisposable
{
    private readonly string _host = $"{Guid.NewGuid():N}.example";
    private readonly ActivityListener _traces;
    private readonly MeterListener _measures = new();
    private readonly Lock _lock = new();

    internal Listening()
    {
        _traces = new ActivityListener
        {
            ShouldListenTo = source => source.Name == OneSignalTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                if (IsOurs(activity.TagObjects))
                {
                    lock (_lock)
                    {
                        Spans.Add(activity);
                    }
                }
            },
        };
        ActivitySource.AddActivityListener(_traces);
        _measures.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == OneSignalTelemetry.Name)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _measures.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _measures.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _measures.Start();
    }

    internal List<Activity> Spans { get; } = [];

    internal List<(string Name, double Value, Dictionary<string, object?> Tags)> Measures { get; } = [];

    internal OneSignalClientOptions Options(TimeProvider clock)
    {
        var options = TestClient.Retrying(clock);
        options.BaseAddress = new Uri($"https://{_host}:8443/");
        return options;
    }

    internal string Host => _host;

    public void Dispose()
    {
        _traces.Dispose();
        _measures.Dispose();
    }

    private bool IsOurs(IEnumerable<KeyValuePair<string, object?>> tags) =>
        tags.Any(tag => tag.Key == "server.address" && Equals(tag.Value, _host));

    private void Keep(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var copy = tags.ToArray();
        if (IsOurs(copy))
        {
            lock (_lock)
            {
                Measures.Add((instrument.Name, value, copy.ToDictionary(tag => tag.Key, tag => tag.Value)));
            }
        }
    }
}
