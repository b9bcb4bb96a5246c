using System.Diagnostics;

namespace OneSignal.Reliability;

/// <summary>
/// How late this machine is: a timer that is due again and again, and by how much it was late at worst. Time-outs cannot be
/// more punctual than that, whoever sets them.
/// </summary>
internal sealed class Lateness : IDisposable
{
    private static readonly TimeSpan Period = TimeSpan.FromMilliseconds(50);

    private readonly Timer _timer;
    private long _last = Stopwatch.GetTimestamp();
    private long _worst;

    public Lateness()
    {
        _timer = new Timer(static state => ((Lateness)state!).Look(), this, Period, Period);
    }

    /// <summary>The worst until now.</summary>
    public TimeSpan Worst
    {
        get
        {
            Look();
            return TimeSpan.FromMilliseconds(Interlocked.Read(ref _worst));
        }
    }

    public void Dispose() => _timer.Dispose();

    private void Look()
    {
        var now = Stopwatch.GetTimestamp();
        var late = (long)(Stopwatch.GetElapsedTime(Interlocked.Exchange(ref _last, now), now) - Period).TotalMilliseconds;
        for (var worst = Interlocked.Read(ref _worst); late > worst;)
        {
            var seen = Interlocked.CompareExchange(ref _worst, late, worst);
            if (seen == worst)
            {
                return;
            }

            worst = seen;
        }
    }
}
