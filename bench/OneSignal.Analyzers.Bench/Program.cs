using System.Globalization;
using OneSignal.Analyzers.Bench;

// What the rules add to a build. The three kinds of work take turns, so that all share whatever the machine does meanwhile.
const int WarmUps = 2;
var rounds = args is [var wanted, ..] && int.TryParse(wanted, CultureInfo.InvariantCulture, out var count) ? count : 9;

Console.WriteLine("measure\twith\twithout\tratio");
GeneratedSolution? busy = null;
foreach (var callSites in new[] { 200, 0 })
{
    var solution = new GeneratedSolution(callSites);
    busy ??= solution;
    var found = 0;
    var (compile, idle, rules) = (new List<Cost>(), new List<Cost>(), new List<Cost>());
    for (var round = -WarmUps; round < rounds; round++)
    {
        var costs = (Cost.Of(() => Work.Compile(solution)), Cost.Of(() => Work.AnalyzeIdly(solution)), Cost.Of(() => found = Work.Analyze(solution)));
        if (round >= 0)
        {
            compile.Add(costs.Item1);
            idle.Add(costs.Item2);
            rules.Add(costs.Item3);
        }
    }

    var without = Cost.Median(compile);
    var name = $"{solution.LineCount} lines, {callSites} call-sites, {found} found";
    Print($"{name}: ms", without.Milliseconds + Cost.Median(rules).Milliseconds - Cost.Median(idle).Milliseconds, without.Milliseconds);
    Print($"{name}: kB", (without.Bytes + Cost.Median(rules).Bytes - Cost.Median(idle).Bytes) / 1000.0, without.Bytes / 1000.0);
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
