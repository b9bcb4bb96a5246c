// Compares two native programs that send one message and end with the answer: their size, and how long they take from start
// to end against a server on this machine, over TLS. bench/aot.sh calls it.
//
//   OneSignal.Bench.Aot OURS FLOOR
using System.Globalization;
using OneSignal.Bench.Aot;

const int Rounds = 30;

if (args is not [var ours, var floor])
{
    Console.Error.WriteLine("Wanted: the path of our program, and the path of the floor's.");
    return 1;
}

await using var server = await LoopbackServer.StartAsync();

// The first runs read the programs from disk.
foreach (var program in new[] { ours, floor })
{
    NativeProgram.Run(program, server);
}

var runs = Enumerable.Range(0, Rounds)
    .Select(_ => (Floor: NativeProgram.Run(floor, server), Ours: NativeProgram.Run(ours, server), Again: NativeProgram.Run(floor, server)))
    .ToList();

Console.WriteLine("measure\tours\tfloor\tratio");
var (size, least) = (new FileInfo(ours).Length, new FileInfo(floor).Length);
Line("aot size kB", size / 1000.0, least / 1000.0, (double)size / least);
Print("aot ms", run => run.Ours.Elapsed, run => run.Floor.Elapsed);
Print("aot ms, floor against itself", run => run.Again.Elapsed, run => run.Floor.Elapsed);
Print("aot cpu ms", run => run.Ours.Processor, run => run.Floor.Processor);
Print("aot cpu ms, floor against itself", run => run.Again.Processor, run => run.Floor.Processor);
return 0;

// The median of the ratios of neighbouring runs: what the machine does meanwhile hits both.
void Print(string name, Func<(Cost Floor, Cost Ours, Cost Again), TimeSpan> one, Func<(Cost Floor, Cost Ours, Cost Again), TimeSpan> other) =>
    Line(
        name,
        Median(runs.Select(run => one(run).TotalMilliseconds)),
        Median(runs.Select(run => other(run).TotalMilliseconds)),
        Median(runs.Select(run => one(run) / other(run))));

static void Line(string name, double ours, double floor, double ratio) =>
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{ours:0.#}\t{floor:0.#}\t{ratio:0.00}"));

static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);
