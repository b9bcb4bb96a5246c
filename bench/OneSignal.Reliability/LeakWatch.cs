using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Diagnostics.Tracing;
using System.Runtime.ExceptionServices;

namespace OneSignal.Reliability;

/// <summary>
/// Looks for API keys in all that a process says while it lives: traces and metrics of every source, the public events of
/// .NET's network code, every exception that is thrown, and what it is shown.
/// </summary>
internal sealed class LeakWatch : IDisposable
{
    /// <summary>What every key of the simulator begins with.</summary>
    private const string Sign = "os_v2_";

    private readonly ConcurrentDictionary<string, byte> _leaks = [];
    private readonly ActivityListener _activities;
    private readonly MeterListener _meters;
    private readonly NetworkEvents _events;
    private long _seen;

    public LeakWatch()
    {
        _activities = new ActivityListener
        {
            ShouldListenTo = static _ => true,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = See,
        };
        ActivitySource.AddActivityListener(_activities);
        _meters = new MeterListener { InstrumentPublished = static (instrument, listener) => listener.EnableMeasurementEvents(instrument) };
        _meters.SetMeasurementEventCallback<long>((instrument, _, tags, _) => See(instrument.Name, tags));
        _meters.SetMeasurementEventCallback<double>((instrument, _, tags, _) => See(instrument.Name, tags));
        _meters.Start();
        _events = new NetworkEvents(this);
        AppDomain.CurrentDomain.FirstChanceException += SeeException;
    }

    /// <summary>Where a key was seen, without the key.</summary>
    public IReadOnlyCollection<string> Leaks => [.. _leaks.Keys];

    /// <summary>How many texts were looked at: none would mean that the watch is asleep.</summary>
    public long Seen => Interlocked.Read(ref _seen);

    public void See(string where, string? text)
    {
        Interlocked.Increment(ref _seen);
        if (text is not null && text.Contains(Sign, StringComparison.Ordinal))
        {
            _leaks.TryAdd(where, 0);
        }
    }

    public void Dispose()
    {
        AppDomain.CurrentDomain.FirstChanceException -= SeeException;
        _events.Dispose();
        _meters.Dispose();
        _activities.Dispose();
    }

    private void See(Activity activity)
    {
        See($"trace {activity.Source.Name}", activity.DisplayName);
        foreach (var (name, value) in activity.TagObjects)
        {
            See($"tag {name} of trace {activity.Source.Name}", value?.ToString());
        }

        foreach (var activityEvent in activity.Events)
        {
            foreach (var (name, value) in activityEvent.Tags)
            {
                See($"tag {name} of event {activityEvent.Name}", value?.ToString());
            }
        }
    }

    private void See(string instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        foreach (var (name, value) in tags)
        {
            See($"tag {name} of metric {instrument}", value?.ToString());
        }
    }

    private void SeeException(object? sender, FirstChanceExceptionEventArgs thrown) =>
        See($"exception {thrown.Exception.GetType().Name}", thrown.Exception.Message);

    private sealed class NetworkEvents : EventListener
    {
        // An event source may call before this constructor has ended.
        private readonly LeakWatch? _watch;

        public NetworkEvents(LeakWatch watch) => _watch = watch;

        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name.StartsWith("System.Net.", StringComparison.Ordinal)
                || eventSource.Name.StartsWith("Microsoft-AspNetCore", StringComparison.Ordinal))
            {
                EnableEvents(eventSource, EventLevel.Informational);
            }
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData)
        {
            foreach (var value in eventData.Payload ?? [])
            {
                _watch?.See($"event {eventData.EventSource.Name}/{eventData.EventName}", value as string);
            }
        }
    }
}
