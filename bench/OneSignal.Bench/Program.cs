using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using OneSignal.Bench;

// One process for all: the ratio is what counts, and both sides share whatever the machine does meanwhile.
var job = Job.Default
    .WithToolchain(InProcessEmitToolchain.Instance)
    .WithWarmupCount(6)
    .WithIterationCount(15)
    .WithMinIterationTime(Perfolizer.Horology.TimeInterval.FromMilliseconds(250));
var config = ManualConfig.CreateEmpty()
    .AddJob(job)
    .AddColumnProvider(DefaultColumnProviders.Instance)
    .AddDiagnoser(BenchmarkDotNet.Diagnosers.MemoryDiagnoser.Default)
    .AddLogger(args.Contains("--verbose") ? ConsoleLogger.Default : NullLogger.Instance);
var summary = BenchmarkRunner.Run<InMemory>(config);
if (summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success))
{
    Console.Error.WriteLine("A benchmark did not run. Use --verbose to see why.");
    return 1;
}

Console.WriteLine("measure\tours\tfloor\tratio");
foreach (var call in new[] { "Create", "Get" })
{
    var name = $"memory {call.ToLowerInvariant()}";
    Print($"{name} ns", Nanoseconds(call + "Ours"), Nanoseconds(call + "Floor"));
    Print($"{name} ns, floor against itself", Nanoseconds(call + "FloorAgain"), Nanoseconds(call + "Floor"));
    Print($"{name} bytes", Bytes(call + "Ours"), Bytes(call + "Floor"));
}

return 0;

BenchmarkReport Report(string method) =>
    summary.Reports.Single(report => report.BenchmarkCase.Descriptor.WorkloadMethod.Name == method);

double Nanoseconds(string method) => Report(method).ResultStatistics!.Median;

double Bytes(string method) => Report(method).GcStats.GetBytesAllocatedPerOperation(Report(method).BenchmarkCase) ?? 0;

static void Print(string name, double ours, double floor) =>
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{ours:0}\t{floor:0}\t{ours / floor:0.00}"));
