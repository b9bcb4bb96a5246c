using System.Globalization;
using OneSignal.Bench.Turns;

namespace OneSignal.Bench;

/// <summary>The table: a line a measure, with its name, ours, the floor's and the ratio, separated by tabs.</summary>
internal static class Ratios
{
    private const int InFlight = 64;

    internal static async Task PrintAsync(TextWriter output)
    {
        foreach (var (name, ours, floor) in AllocatedBytes.Measure())
        {
            await LineAsync(output, $"memory {name} bytes", ours, floor, ours / floor);
        }

        using (var calls = new InMemory())
        {
            await RaceAsync(output, calls, "memory {0} ns", new Race(Cost.Cpu, 250, inFlight: 1, seconds: 6), 1);
        }

        using (var calls = new OverLoopback())
        {
            await RaceAsync(output, calls, "loopback {0} cpu us", new Race(Cost.Cpu, 4 * InFlight, InFlight, seconds: 50), 1000);
            await RaceAsync(output, calls, "loopback {0} us", new Race(Cost.Wall, 16, inFlight: 1, seconds: 8), 1000);
        }
    }

    private static async Task RaceAsync(TextWriter output, Calls calls, string measure, Race race, double unit)
    {
        foreach (var (name, floor, ours) in new (string, Func<Task>, Func<Task>)[]
        {
            ("create", calls.CreateFloor, calls.CreateOurs),
            ("get", calls.GetFloor, calls.GetOurs),
        })
        {
            var result = await race.RunAsync(floor, ours);
            var line = string.Format(CultureInfo.InvariantCulture, measure, name);
            await LineAsync(output, line, result.Ours / unit, result.Floor / unit, result.Ratio);
            await LineAsync(output, line + ", floor against itself", result.FloorAgain / unit, result.Floor / unit, result.RatioOfFloor);
        }
    }

    private static Task LineAsync(TextWriter output, string name, double ours, double floor, double ratio) =>
        output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{name}\t{ours:0.#}\t{floor:0.#}\t{ratio:0.00}"));
}
