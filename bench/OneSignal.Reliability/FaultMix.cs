using OneSignal.Generated.Testing;

namespace OneSignal.Reliability;

/// <summary>Every kind of trouble that the simulator knows, with how often it comes.</summary>
internal static class FaultMix
{
    // Those that hit a whole connection, with up to a hundred requests on it, are rarer than those that hit one request.
    private static readonly (Fault Fault, double Probability)[] Kinds =
    [
        (Fault.Status(503), 0.02),
        (Fault.Status(500).AfterProcessing(), 0.01),
        (Fault.Status(503, TimeSpan.FromSeconds(1)), 0.002),
        (Fault.RateLimited(TimeSpan.FromSeconds(1)), 0.005),
        (Fault.Cloudflare(522), 0.01),
        (Fault.Cloudflare(524).AfterProcessing(), 0.005),
        (Fault.CloudflareChallenge(), 0.001),
        (Fault.EmptyBody(), 0.002),
        (Fault.TruncatedBody(), 0.002),
        (Fault.BrokenOffBody(), 0.005),
        (Fault.ConnectionReset(), 0.001),
        (Fault.ConnectionReset().AfterProcessing(), 0.001),
        (Fault.NoAnswer(), 0.001),
        (Fault.NoAnswer().AfterProcessing(), 0.001),
        (Fault.LateAnswer(TimeSpan.FromMilliseconds(500)), 0.005),
        (Fault.SlowDrip(TimeSpan.FromMilliseconds(5)), 0.002),
        (Fault.GoAway(), 0.002),
        (Fault.SilentConnection(), 0.0003),
        (Fault.SilentConnection().AfterProcessing(), 0.0003),
        (Fault.NewCertificate(), 0.0005),
        (Fault.ConnectionRefused(TimeSpan.FromMilliseconds(300)).Times(5), 0.001),
        (Fault.UntrustedCertificate().Times(5), 0.001),
    ];

    /// <param name="simulator">What goes wrong.</param>
    /// <param name="creates">How many messages are sent: the name moves after each quarter of them.</param>
    public static IReadOnlyList<ActiveFault> AddTo(OneSignalSimulator simulator, int creates) =>
        [.. Moves(creates).Concat(Kinds.Select(kind => kind.Fault.WithProbability(kind.Probability))).Select(simulator.Faults.Add)];

    private static IEnumerable<Fault> Moves(int creates) =>
        Enumerable.Range(1, 3).Select(quarter => Fault.NewAddress().After(quarter * creates / 4).Times(1));
}
