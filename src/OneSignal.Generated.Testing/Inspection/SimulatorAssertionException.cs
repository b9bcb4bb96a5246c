namespace OneSignal.Generated.Testing;

/// <summary>
/// What a test expected of the simulator is not so. The message ends with <see cref="OneSignalSimulator.Dump"/>, so that the
/// failed test shows what happened.
/// </summary>
public sealed class SimulatorAssertionException : Exception, IAssertionException
{
    internal SimulatorAssertionException(string problem, string dump)
        : base($"{problem}\n\n{dump}")
    {
    }
}

/// <summary>By this name xunit tells a failed assertion from an error.</summary>
internal interface IAssertionException;
