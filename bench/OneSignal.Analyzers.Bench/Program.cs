using System.Globalization;
using OneSignal.Analyzers.Bench;

var rounds = args is [var wanted, ..] && int.TryParse(wanted, CultureInfo.InvariantCulture, out var count) ? count : 7;

Console.WriteLine("measure\twith\twithout\tratio");
var tables = new List<(int CallSites, IReadOnlyDictionary<string, TimeSpan> Times)>();
foreach (var callSites in new[] { 200, 0 })
{
    var solution = new GeneratedSolution(callSites);
    var comparison = Comparison.Of(solution, rounds);
    var (compile, rules) = (comparison.Compile, comparison.Rules);
    var name = $"{solution.LineCount} lines, {callSites} call-sites, {comparison.Found} found";
    Print($"{name}: ms", compile.Milliseconds + rules.Milliseconds, compile.Milliseconds);
    Print($"{name}: kB", (compile.Bytes + rules.Bytes) / 1000.0, compile.Bytes / 1000.0);

    tables.Add((callSites, Work.Times(solution)));
    Print($"{name}: ms in rules", compile.Milliseconds + Sum(tables[^1].Times), compile.Milliseconds);
}

foreach (var (callSites, times) in tables)
{
    Console.WriteLine();
    Console.WriteLine($"rule, {callSites} call-sites\tms\tshare");
    foreach (var (rule, time) in times.OrderByDescending(static pair => pair.Value))
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rule}\t{time.TotalMilliseconds:0.0}\t{time.TotalMilliseconds / Sum(times):0%}"));
    }
}

static double Sum(IReadOnlyDictionary<string, TimeSpan> times) => times.Values.Sum(static time => time.TotalMilliseconds);

static void Print(string name, double with, double without) =>
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{with:0}\t{without:0}\t{with / without:0.000}"));
