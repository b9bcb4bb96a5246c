using System.Diagnostics;

namespace OneSignal.Analyzers.Bench;

/// <summary>What a piece of work took: processor time of this process, which others on the machine have no part in, and bytes.</summary>
internal readonly record struct Cost(double Milliseconds, long Bytes)
{
    internal static Cost Of(Action work)
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var (time, bytes) = (process.TotalProcessorTime, GC.GetTotalAllocatedBytes(precise: true));
        work();
        process.Refresh();
        return new Cost((process.TotalProcessorTime - time).TotalMilliseconds, GC.GetTotalAllocatedBytes(precise: true) - bytes);
    }

    /// <summary>The least of several, each figure by itself: what else the machine does can only add to a cost.</summary>
    internal static Cost Least(IReadOnlyCollection<Cost> costs) =>
        new(costs.Min(static cost => cost.Milliseconds), costs.Min(static cost => cost.Bytes));

    public static Cost operator +(Cost left, Cost right) => new(left.Milliseconds + right.Milliseconds, left.Bytes + right.Bytes);

    public static Cost operator -(Cost left, Cost right) => new(left.Milliseconds - right.Milliseconds, left.Bytes - right.Bytes);
}
