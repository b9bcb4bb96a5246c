using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using OneSignal.Bench;
using OneSignal.Bench.Loopback;

switch (args)
{
    case [LoopbackServer.Argument]:
        await LoopbackServer.RunAsync();
        break;
    case ["--table", .. var rest]:
        BenchmarkSwitcher.FromTypes([typeof(InMemory), typeof(OverLoopback)])
            .Run(rest, DefaultConfig.Instance.AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance)));
        break;
    default:
        await Ratios.PrintAsync(Console.Out);
        break;
}
