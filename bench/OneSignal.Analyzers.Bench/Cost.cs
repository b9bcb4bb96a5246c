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

    /// <summary>The middle of several, each figure by itself.</summary>
    internal static Cost Median(IReadOnlyCollection<Cost> costs) =>
        new(Middle(costs.Select(static cost => cost.Milliseconds)), Middle(costs.Select(static cost => cost.Bytes)));

    private static T Middle<T>(IEnumerable<T> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
