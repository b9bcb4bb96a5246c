using System.Globalization;
using System.Text;
using OneSignal.Generated.Testing;

namespace OneSignal.Reliability;

/// <summary>What a run found, and whether all is as promised.</summary>
internal sealed class ReliabilityReport
{
    /// <summary>What a busy machine may add to a call: timers and answers wait for a processor.</summary>
    private static readonly TimeSpan Scheduling = TimeSpan.FromSeconds(15);

    private const long MostGrowth = 16 * 1024 * 1024;

    private readonly StringBuilder _text = new();
    private readonly List<string> _problems = [];

    public ReliabilityReport(
        int creates,
        int notSent,
        IReadOnlyList<SendResult> results,
        IReadOnlyList<SenderFigures> figures,
        int kills,
        IReadOnlyList<ActiveFault> faults,
        OneSignalSimulator simulator)
    {
        var copies = simulator.Messages
            .SelectMany(message => message.DeliveredTo)
            .CountBy(recipient => recipient.Name)
            .ToDictionary(StringComparer.Ordinal);
        var customers = Enumerable.Range(1, creates).Select(number => new Order(number).Customer).ToList();
        var once = customers.Count(customer => copies.GetValueOrDefault(customer) == 1);
        var duplicated = customers.Count(customer => copies.GetValueOrDefault(customer) > 1);
        var lost = customers.Count(customer => copies.GetValueOrDefault(customer) == 0);
        var longest = TimeSpan.FromMilliseconds(results.Max(result => result.Duration));
        Line($"sent                  {creates}");
        Line($"delivered once        {once}", once == creates);
        Line($"duplicated            {duplicated}", duplicated == 0);
        Line($"lost                  {lost}", lost == 0);
        Line($"not known to be sent  {notSent}", notSent == 0);
        Line($"longest call          {longest.TotalSeconds:0.0} s of {Sender.Budget.TotalSeconds:0} s", longest <= Sender.Budget + Scheduling);
        Line($"calls                 {results.Count}, {results.Sum(result => result.Attempts)} attempts");
        Line($"requests received     {simulator.Requests.Count}, {simulator.Requests.Count(request => request.IsReplay)} of them replays");
        Line($"sender killed         {kills} time", kills == 1);
        foreach (var (outcome, count) in results.CountBy(result => result.Outcome).OrderByDescending(pair => pair.Value))
        {
            Line($"  calls ended         {count} x {outcome}", !outcome.StartsWith(SendResult.Undocumented, StringComparison.Ordinal));
        }

        foreach (var fault in faults)
        {
            Line($"  fault               {fault}");
        }

        var growth = figures.Count == 0 ? 0 : figures.Max(figure => figure.MemoryGrowth);
        Line($"memory grew           {growth / 1024} KiB", growth <= MostGrowth);
        Line($"unobserved exceptions {figures.Sum(figure => figure.Unobserved)}", figures.All(figure => figure.Unobserved == 0));
        var leaks = figures.Select(figure => figure.Leaks).Where(leak => leak.Length > 0).ToList();
        Line($"keys seen             {(leaks.Count == 0 ? "none" : string.Join("; ", leaks))}", leaks.Count == 0 && figures.Count > 0);
    }

    /// <summary>The lines that are not as promised; empty when all is well.</summary>
    public IReadOnlyList<string> Problems => _problems;

    public override string ToString() => _text.ToString();

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
