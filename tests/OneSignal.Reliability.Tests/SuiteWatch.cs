using System.Collections.Concurrent;
using OneSignal.Reliability.Tests;

[assembly: AssemblyFixture(typeof(SuiteWatch))]

namespace OneSignal.Reliability.Tests;

/// <summary>
/// Looks for API keys in traces, metrics, events and exceptions of the whole suite, and in what tests show it, and for tasks
/// that failed with nobody looking. Either fails the run when its last test is over.
/// </summary>
public sealed class SuiteWatch : IDisposable
{
    private readonly LeakWatch _watch = new();
    private readonly ConcurrentBag<string> _unobserved = [];

    public SuiteWatch() => TaskScheduler.UnobservedTaskException += Keep;

    public void See(string where, string? text) => _watch.See(where, text);

    public void Dispose()
    {
        // Tasks that nobody looked at are told of when they are finalised.
        GC.Collect();
        GC.WaitForPendingFinalizers();
        TaskScheduler.UnobservedTaskException -= Keep;
        _watch.Dispose();
        Assert.True(_watch.Seen > 0, "The watch saw nothing at all.");
        Assert.Empty(_watch.Leaks);
        Assert.True(_unobserved.IsEmpty, string.Join("\n\n", _unobserved));
    }

    private void Keep(object? sender, UnobservedTaskExceptionEventArgs unobserved)
    {
        var text = unobserved.Exception.ToString();
        _watch.See("unobserved exception", text);
        _unobserved.Add(text);
    }
}
