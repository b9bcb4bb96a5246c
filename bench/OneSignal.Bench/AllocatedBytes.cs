using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace OneSignal.Bench;

/// <summary>What BenchmarkDotNet counts. Bytes repeat from run to run, so a few iterations do.</summary>
internal static class AllocatedBytes
{
    internal static IEnumerable<(string Name, double Ours, double Floor)> Measure()
    {
        var summary = BenchmarkRunner.Run<InMemory>(ManualConfig.CreateEmpty()
            .AddJob(Job.Default
                .WithToolchain(InProcessEmitToolchain.Instance)
                .WithWarmupCount(2)
                .WithIterationCount(3)
                .WithInvocationCount(2048))
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddLogger(NullLogger.Instance));
        if (summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success))
        {
            throw new InvalidOperationException("A benchmark did not run. Use --table to see why.");
        }

        yield return ("create", Of(summary, nameof(Calls.CreateOurs)), Of(summary, nameof(Calls.CreateFloor)));
        yield return ("get", Of(summary, nameof(Calls.GetOurs)), Of(summary, nameof(Calls.GetFloor)));
    }

    private static double Of(Summary summary, string method)
    {
        var report = summary.Reports.Single(report => report.BenchmarkCase.Descriptor.WorkloadMethod.Name == method);
        return report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase)
            ?? throw new InvalidOperationException($"No bytes were counted for {method}.");
    }
}
