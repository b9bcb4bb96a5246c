using OneSignal.Generated.Testing;

namespace OneSignal.Reliability;

/// <summary>
/// A queue of orders that hands each out until it is known to be sent, a sender with 64 workers that is killed half-way, and
/// a simulator that goes wrong in every way.
/// </summary>
internal sealed class ReliabilityRun
{
    private const int Workers = 64;

    /// <summary>An order whose call failed is handed out again, in another round; the last is without trouble.</summary>
    private const int Rounds = 4;

    private readonly SenderSettings _settings;
    private readonly HashSet<int> _pending;
    private readonly List<SendResult> _results = [];
    private readonly List<SenderFigures> _figures = [];
    private int _kills;

    private ReliabilityRun(OneSignalSimulator simulator, int creates)
    {
        _pending = [.. Enumerable.Range(1, creates)];
        _settings = new SenderSettings(
            simulator.BaseAddress, simulator.AppId, simulator.AppKey, simulator.Network.CertificateAuthority, Workers);
    }

    /// <param name="creates">How many messages.</param>
    /// <param name="tell">Is told of how it goes.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<ReliabilityReport> RunAsync(int creates, Action<string> tell, CancellationToken cancellationToken)
    {
        await using var simulator = await OneSignalSimulator.StartAsync(new() { Seed = 4711 }, cancellationToken);
        var faults = FaultMix.AddTo(simulator);
        var run = new ReliabilityRun(simulator, creates);
        for (var round = 1; round <= Rounds && run._pending.Count > 0; round++)
        {
            if (round == Rounds)
            {
                simulator.Faults.Clear();
            }

            tell($"Round {round}: {run._pending.Count} messages to send.");
            await run.SendAsync(killAfter: round == 1 ? creates / 2 : null, cancellationToken);
            if (round == 1)
            {
                tell($"The sender was killed; {run._pending.Count} messages are not known to be sent.");
                await run.SendAsync(killAfter: null, cancellationToken);
            }
        }

        return new ReliabilityReport(creates, run._pending.Count, run._results, run._figures, run._kills, faults, simulator);
    }

    private async Task SendAsync(int? killAfter, CancellationToken cancellationToken)
    {
        using var sender = SenderProcess.Start(_settings);
        var received = 0;
        await foreach (var result in sender.SendAsync([.. _pending], cancellationToken))
        {
            _results.Add(result);
            if (result.IsSent)
            {
                _pending.Remove(result.Order);
            }

            if (++received == killAfter)
            {
                await sender.KillAsync();
                _kills++;
                return;
            }
        }

        if (sender.Figures is { } figures)
        {
            _figures.Add(figures);
        }
    }
}
