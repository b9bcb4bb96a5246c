using Microsoft.Extensions.Time.Testing;

namespace OneSignal.Generated.Tests.Support;

/// <summary>A clock on which every wait between attempts is over as soon as it begins, and is kept. Time-outs run on.</summary>
internal sealed class TestClock : FakeTimeProvider
{
    internal List<TimeSpan> Waits { get; } = [];

    /// <summary>What happens in place of a wait's end; null lets it end.</summary>
    internal Action? OnWait { get; set; }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        if (state is CancellationTokenSource || dueTime == Timeout.InfiniteTimeSpan)
        {
            return timer;
        }

        Waits.Add(dueTime);
        if (OnWait is { } instead)
        {
            instead();
        }
        else
        {
            Advance(dueTime);
        }

        return timer;
    }
}
