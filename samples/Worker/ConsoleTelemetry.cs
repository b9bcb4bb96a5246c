using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Hosting;
using OneSignal.Generated;

namespace Worker;

/// <summary>
/// Prints the client's traces and metrics. With OpenTelemetry, AddSource(OneSignalTelemetry.Name) and
/// AddMeter(OneSignalTelemetry.Name) take the place of this class.
/// </summary>
internal sealed class ConsoleTelemetry : IHostedService, IDisposable
{
    private readonly ActivityListener _activities = new()
    {
        ShouldListenTo = source => source.Name == OneSignalTelemetry.Name,
        Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
        ActivityStopped = activity => Console.WriteLine(
            $"  trace   {activity.DisplayName} {activity.Duration.TotalMilliseconds:0} ms {string.Join(' ', activity.TagObjects.Select(Text))}"),
    };

    private readonly MeterListener _meters = new()
    {
        InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == OneSignalTelemetry.Name)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        },
    };

    public Task StartAsync(CancellationToken cancellationToken)
    {
        ActivitySource.AddActivityListener(_activities);
        _meters.SetMeasurementEventCallback<long>(Print);
        _meters.SetMeasurementEventCallback<double>(Print);
        _meters.Start();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
        _activities.Dispose();
        _meters.Dispose();
    }

    private static void Print<T>(Instrument instrument, T value, ReadOnlySpan<KeyValuePair<string, object?>> tags, object? state) =>
        Console.WriteLine($"  metric  {instrument.Name} {value} {instrument.Unit} {string.Join(' ', tags.ToArray().Select(Text))}");

    private static string Text(KeyValuePair<string, object?> tag) => $"{tag.Key}={tag.Value}";
}
