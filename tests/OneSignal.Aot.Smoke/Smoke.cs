namespace OneSignal.Aot.Smoke;

/// <summary>Runs scenarios and says how each ended, in the same words on each run.</summary>
internal sealed class Smoke
{
    private int _scenarios;

    internal int Failures { get; private set; }

    internal async Task RunAsync(string name, Func<Task> scenario)
    {
        _scenarios++;
        try
        {
            await scenario();
            Console.WriteLine($"ok {_scenarios} {name}");
        }
        catch (Exception exception)
        {
            // Whatever it is, the other scenarios are wanted too.
            Failures++;
            Console.WriteLine($"FAILED {_scenarios} {name}: {exception}");
        }
    }
}
