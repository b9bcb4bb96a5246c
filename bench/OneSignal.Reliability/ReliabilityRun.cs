using OneSignal.Generated.Testing;

namespace OneSignal.Reliability;

/// <summary>
/// A queue of orders that hands each out until it is known to be sent, a sender with 64 workers that is killed half-way, and
/// a simulator that goes wrong in every way.
/// </summary>
internal sealed class ReliabilityRun
{
    private const int Workers = 64;

    /// <summary>A second of a run is so many of real life, for how long a connection may be used.</summary>
    private const int Scale = 100;

    /// <summary>An order whose call failed is handed out again, in another round; the last is without trouble.</summary>
    private const int Rounds = 4;

    private readonly SenderSettings _settings;
    private readonly HashSet<int> _pending;
    private readonly List<SendResult> _results = [];
    private readonly List<SenderFigures> _figures = [];
    private int _kills;

    private ReliabilityRun(SenderSettings settings, int creates)
    {
        _pending = [.. Enumerable.Range(1, creates)];
        _settings = settings;
    }

    /// <param name="creates">How many messages.</param>
    /// <param name="tell">Is told of how it goes.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<ReliabilityReport> RunAsync(int creates, Action<string> tell, CancellationToken cancellationToken)
    {
        using var name = new NameFile();
        using var lateness = new Lateness();
        OneSignalSimulator? started = null;
        await using var simulator = started = await OneSignalSimulator.StartAsync(
            new() { Seed = 4711, OnRequest = _ => name.LeadTo(started!.Network.Address) }, cancellationToken);
        name.LeadTo(simulator.Network.Address);
        var faults = FaultMix.AddTo(simulator, creates);
        using var handler = simulator.CreateHandler();
        var settings = new SenderSettings(
            name.Path,
            simulator.AppId,
            simulator.AppKey,
            simulator.Network.CertificateAuthority,
            handler.PooledConnectionLifetime / Scale,
            Workers);
        var run = new ReliabilityRun(settings, creates);
        await run.SendAllAsync(simulator, creates, tell, cancellationToken);
        return new ReliabilityReport(
            new RunRecord(
                creates,
                run._pending.Count,
                run._results,
                run._figures,
                run._kills,
                faults,
                name.Changes,
                settings.ConnectionLifetime,
                lateness.Worst),
            simulator);
    }

    private async Task SendAllAsync(
        OneSignalSimulator simulator, int creates, Action<string> tell, CancellationToken cancellationToken)
    {
        for (var round = 1; round <= Rounds && _pending.Count > 0; round++)
        {
            if (round == Rounds)
            {
                simulator.Faults.Clear();
            }

            tell($"Round {round}: {_pending.Count} messages to send.");
            await SendAsync(killAfter: round == 1 ? creates / 2 : null, cancellationToken);
            if (round == 1)
            {
                tell($"The sender was killed; {_pending.Count} messages are not known to be sent.");
                await SendAsync(killAfter: null, cancellationToken);
            }
        }
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
