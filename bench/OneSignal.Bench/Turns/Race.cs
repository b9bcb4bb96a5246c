using System.Diagnostics;

namespace OneSignal.Bench.Turns;

/// <summary>
/// Compares two sides by turns of a few milliseconds: the floor, ours, the floor, ours, over and over. The speed of a machine
/// changes with what else runs on it; within four such turns it mostly does not, and the median leaves out where it did. As
/// each turn follows one of the other side, neither finds the caches as it left them.
/// </summary>
/// <param name="cost">Reads what turns are charged by.</param>
/// <param name="callsPerTurn">How many calls a turn makes; a multiple of those in flight.</param>
/// <param name="inFlight">How many calls are under way at a time.</param>
/// <param name="seconds">How long it lasts; the more a turn varies, the longer it has to be.</param>
internal sealed class Race(Func<double> cost, int callsPerTurn, int inFlight, int seconds)
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);
    private readonly TimeSpan _length = TimeSpan.FromSeconds(seconds);

    internal async Task<RaceResult> RunAsync(Func<Task> floor, Func<Task> ours)
    {
        // The just-in-time compiler takes its time to find out what is called often.
        for (var started = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(started) < WarmUp;)
        {
            await TurnAsync(floor);
            await TurnAsync(ours);
        }

        var rounds = new List<Round>();
        for (var started = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(started) < _length;)
        {
            rounds.Add(new Round(await TurnAsync(floor), await TurnAsync(ours), await TurnAsync(floor), await TurnAsync(ours)));
        }

        return new RaceResult(
            Ours: Median(rounds, round => round.Ours),
            Floor: Median(rounds, round => round.Floor),
            FloorAgain: Median(rounds, round => round.FloorAgain),
            Ratio: Median(rounds, round => (round.Ours + round.OursAgain) / (round.Floor + round.FloorAgain)),
            RatioOfFloor: Median(rounds, round => round.FloorAgain / round.Floor));
    }

    private async Task<double> TurnAsync(Func<Task> call)
    {
        var before = cost();
        await Task.WhenAll(Enumerable.Range(0, inFlight).Select(_ => RepeatAsync(call)));
        return (cost() - before) / callsPerTurn;
    }

    private async Task RepeatAsync(Func<Task> call)
    {
        for (var left = callsPerTurn / inFlight; left > 0; left--)
        {
            await call();
        }
    }

    private static double Median(List<Round> rounds, Func<Round, double> value)
    {
        var sorted = rounds.Select(value).Order().ToList();
        return sorted[sorted.Count / 2];
    }

    private readonly record struct Round(double Floor, double Ours, double FloorAgain, double OursAgain);
}
