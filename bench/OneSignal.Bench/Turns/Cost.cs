using System.Diagnostics;

namespace OneSignal.Bench.Turns;

/// <summary>What a turn is charged.</summary>
internal static class Cost
{
    /// <summary>
    /// Processor time of this process, in nanoseconds. It stands still while other programs have the processor, which is what
    /// makes it repeat on a busy machine.
    /// </summary>
    internal static double Cpu() => Environment.CpuUsage.TotalTime.TotalNanoseconds;

    /// <summary>Time on the wall, in nanoseconds.</summary>
    internal static double Wall() => Stopwatch.GetElapsedTime(0).TotalNanoseconds;
}
