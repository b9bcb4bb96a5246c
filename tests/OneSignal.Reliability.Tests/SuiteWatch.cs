using OneSignal.Reliability.Tests;

[assembly: AssemblyFixture(typeof(SuiteWatch))]

namespace OneSignal.Reliability.Tests;

/// <summary>
/// Looks for API keys in traces, metrics, events and exceptions of the whole suite, and in what tests show it. A key that was
/// seen fails the run when its last test is over.
/// </summary>
public sealed class SuiteWatch : IDisposable
{
    private readonly LeakWatch _watch = new();

    public void See(string where, string? text) => _watch.See(where, text);

    public void Dispose()
    {
        _watch.Dispose();
        Assert.True(_watch.Seen > 0, "The watch saw nothing at all.");
        Assert.Empty(_watch.Leaks);
    }
}
