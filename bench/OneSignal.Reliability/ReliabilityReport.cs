using System.Globalization;
using System.Text;
using OneSignal.Generated.Testing;

namespace OneSignal.Reliability;

/// <summary>What a run found, and whether all is as promised.</summary>
internal sealed class ReliabilityReport
{
    /// <summary>What may lie between the end of a time-out and that of its call, on a machine that is never late.</summary>
    private static readonly TimeSpan Slack = TimeSpan.FromSeconds(1);

    private const long MostGrowth = 4 * 1024 * 1024;

    private readonly StringBuilder _text = new();
    private readonly List<string> _problems = [];

    public ReliabilityReport(RunRecord run, OneSignalSimulator simulator)
    {
        AddMessages(run, simulator);
        AddCalls(run, simulator);
        AddAddresses(run, simulator);
        AddSender(run);
    }

    /// <summary>The lines that are not as promised; empty when all is well.</summary>
    public IReadOnlyList<string> Problems => _problems;

    public override string ToString() => _text.ToString();

    private void AddMessages(RunRecord run, OneSignalSimulator simulator)
    {
        var copies = simulator.Messages
            .SelectMany(message => message.DeliveredTo)
            .CountBy(recipient => recipient.Name)
            .ToDictionary(StringComparer.Ordinal);
        var customers = Enumerable.Range(1, run.Creates).Select(number => new Order(number).Customer).ToList();
        var once = customers.Count(customer => copies.GetValueOrDefault(customer) == 1);
        var duplicated = customers.Count(customer => copies.GetValueOrDefault(customer) > 1);
        var lost = customers.Count(customer => copies.GetValueOrDefault(customer) == 0);
        Line($"sent                  {run.Creates}");
        Line($"delivered once        {once}", once == run.Creates);
        Line($"duplicated            {duplicated}", duplicated == 0);
        Line($"lost                  {lost}", lost == 0);
        Line($"not known to be sent  {run.NotSent}", run.NotSent == 0);
    }

    private void AddCalls(RunRecord run, OneSignalSimulator simulator)
    {
        var longest = run.Results.MaxBy(result => result.Duration);
        var isInTime = run.Results.All(result => result.Duration <= Allowed(Sender.Budget, result.Lateness));
        Line($"longest call          {longest.Duration / 1000.0:0.0} s of {Sender.Budget.TotalSeconds:0} s", isInTime);
        Line($"timers were late by   {run.Results.Max(result => result.Lateness) / 1000.0:0.0} s at worst, the machine being busy");
        Line($"calls                 {run.Results.Count}, {run.Results.Sum(result => result.Attempts)} attempts");
        Line($"requests received     {simulator.Requests.Count}, {simulator.Requests.Count(request => request.IsReplay)} of them replays");
        Line($"sender killed         {run.Kills} time", run.Kills == 1);
        foreach (var (outcome, count) in run.Results.CountBy(result => result.Outcome).OrderByDescending(pair => pair.Value))
        {
            Line($"  calls ended         {count} x {outcome}", !outcome.StartsWith(SendResult.Undocumented, StringComparison.Ordinal));
        }

        foreach (var fault in run.Faults)
        {
            Line($"  fault               {fault}");
        }
    }

    /// <summary>For how long requests went on to go to an address that the name had left.</summary>
    private void AddAddresses(RunRecord run, OneSignalSimulator simulator)
    {
        var left = run.Addresses.Zip(run.Addresses.Skip(1)).ToDictionary(pair => pair.First.Address, pair => pair.Second.Since);
        var longest = simulator.Requests
            .Where(request => request.Address is not null && left.ContainsKey(request.Address))
            .Max(request => request.ReceivedAt - left[request.Address!]);
        var lateness = run.Results.Max(result => result.Lateness) + (long)run.Lateness.TotalMilliseconds;
        Line(
            $"name moved            {left.Count} times; the address before was used for {longest.TotalSeconds:0.00} s of {run.ConnectionLifetime.TotalSeconds:0} s",
            left.Count == 3 && longest.TotalMilliseconds <= Allowed(run.ConnectionLifetime, lateness));
    }

    private void AddSender(RunRecord run)
    {
        var growth = run.Figures.Max(figure => figure.MemoryGrowth);
        Line($"memory grew           {growth / 1024} KiB of {MostGrowth / 1024} KiB", growth <= MostGrowth);
        Line($"unobserved exceptions {run.Figures.Sum(figure => figure.Unobserved)}", run.Figures.All(figure => figure.Unobserved == 0));
        var leaks = run.Figures.Select(figure => figure.Leaks).Where(leak => leak.Length > 0).ToList();
        Line($"keys seen             {(leaks.Count == 0 ? "none" : string.Join("; ", leaks))}", leaks.Count == 0 && run.Figures.Count > 0);
    }

    /// <summary>Milliseconds: a timer that is late may end what another one, late as well, has begun.</summary>
    private static double Allowed(TimeSpan time, long lateness) => (time + Slack).TotalMilliseconds + (2 * lateness);

    private void Line(FormattableString line, bool isAsPromised = true)
    {
        var text = line.ToString(CultureInfo.InvariantCulture);
        _text.Append(text).Append(isAsPromised ? "\n" : "   <-- not as promised\n");
        if (!isAsPromised)
        {
            _problems.Add(text);
        }
    }
}
