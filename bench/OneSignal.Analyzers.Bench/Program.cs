using System.Globalization;
using OneSignal.Analyzers.Bench;

var rounds = args is [var wanted, ..] && int.TryParse(wanted, CultureInfo.InvariantCulture, out var count) ? count : 7;

Console.WriteLine("measure\twith\twithout\tratio");
GeneratedSolution? busy = null;
foreach (var callSites in new[] { 200, 0 })
{
    var solution = new GeneratedSolution(callSites);
    busy ??= solution;
    var comparison = Comparison.Of(solution, rounds);
    var (compile, rules) = (comparison.Compile, comparison.Rules);
    var name = $"{solution.LineCount} lines, {callSites} call-sites, {comparison.Found} found";
    Print($"{name}: ms", compile.Milliseconds + rules.Milliseconds, compile.Milliseconds);
    Print($"{name}: kB", (compile.Bytes + rules.Bytes) / 1000.0, compile.Bytes / 1000.0);
}

Console.WriteLine();
Console.WriteLine("rule\tms\tshare");
var times = Work.Times(busy!);
var all = times.Values.Sum(static time => time.TotalMilliseconds);
foreach (var (rule, time) in times.OrderByDescending(static pair => pair.Value))
{
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rule}\t{time.TotalMilliseconds:0.0}\t{time.TotalMilliseconds / all:0%}"));
}

static void Print(string name, double with, double without) =>
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{with:0}\t{without:0}\t{with / without:0.000}"));
