namespace OneSignal.Generated.Testing;

/// <summary>How a simulator behaves. Read when it starts; later changes have no effect.</summary>
public sealed class OneSignalSimulatorOptions
{
    /// <summary>The id of the app. Null, the default, makes a new one.</summary>
    public Guid? AppId { get; set; }

    /// <summary>
    /// The simulator's clock: it says when messages are due, when idempotency keys are forgotten and how long a fault
    /// takes. The system's clock by default; a fake one lets 30 days pass in no time.
    /// </summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>The port on the loopback address. 0, the default, takes one that is free.</summary>
    public int Port { get; set; }

    /// <summary>
    /// Makes a run repeatable: the same number gives the same app id and keys, and lets chance pick the same requests for
    /// <see cref="Fault.WithProbability"/>. Null, the default, makes new ids and keys at each start; chance picks as with 0.
    /// </summary>
    public int? Seed { get; set; }

    /// <summary>
    /// How many requests a client may have under way on one HTTP/2 connection; 100 by default. With fewer, some are refused at
    /// the start of each connection, because clients begin with 100 for granted.
    /// </summary>
    public int MaxRequestsPerConnection { get; set; } = 100;

    /// <summary>
    /// Which of OneSignal's rate limits are kept, by the simulator's clock. None by default, so that tests are not slowed
    /// down.
    /// </summary>
    public RateLimits RateLimits { get; set; }

    /// <summary>
    /// Is told of each request when its answer is decided, in the order of <see cref="OneSignalSimulator.Requests"/>. Called
    /// while the simulator takes no other request, so it must be quick. Null tells nobody.
    /// </summary>
    public Action<RecordedRequest>? OnRequest { get; set; }

    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    internal void ThrowIfWrong()
    {
        ArgumentNullException.ThrowIfNull(TimeProvider);
        ArgumentOutOfRangeException.ThrowIfNegative(Port);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Port, System.Net.IPEndPoint.MaxPort);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxRequestsPerConnection, 1);
    }
}
