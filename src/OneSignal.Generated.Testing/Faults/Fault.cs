using System.Collections.Immutable;
using System.Globalization;
using OneSignal.Generated.Testing.Faults;
using OneSignal.Generated.Testing.Faults.Effects;

namespace OneSignal.Generated.Testing;

/// <summary>
/// Something that goes wrong between a client and the simulator. It happens on the wire: bytes are missing, connections
/// are reset, nobody listens. Faults do not change; each member returns another one.
/// </summary>
/// <example>
/// <code>
/// onesignal.Faults.Add(Fault.Status(503).On("createNotification").Times(2));
/// onesignal.Faults.Add(Fault.ConnectionReset().AfterProcessing().WithProbability(0.1));
/// </code>
/// </example>
public sealed class Fault
{
    private Fault(FaultEffect effect) => Effect = effect;

    private Fault(Fault other)
    {
        Effect = other.Effect;
        Operations = other.Operations;
        Skipped = other.Skipped;
        MostHits = other.MostHits;
        Probability = other.Probability;
        IsAfterProcessing = other.IsAfterProcessing;
    }

    internal FaultEffect Effect { get; }

    /// <summary>Empty for all.</summary>
    internal ImmutableArray<string> Operations { get; private init; } = [];

    internal int Skipped { get; private init; }

    internal int? MostHits { get; private init; }

    internal double Probability { get; private init; } = 1;

    /// <summary>Whether requests that meet the fault are carried out.</summary>
    internal bool IsProcessed => IsAfterProcessing || Effect.IsAfterProcessing;

    private bool IsAfterProcessing { get; init; }

    /// <summary>An error status in place of the answer, with a body as OneSignal words it.</summary>
    /// <param name="statusCode">From 400 to 599.</param>
    /// <param name="retryAfter">
    /// What <c>Retry-After</c> asks for, rounded up to whole seconds; null for no such header, except with 429, which
    /// asks for one second then.
    /// </param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The status is no error, or the time is negative.</exception>
    public static Fault Status(int statusCode, TimeSpan? retryAfter = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(statusCode, 400);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(statusCode, 599);
        ThrowIfNegative(retryAfter ?? TimeSpan.Zero, nameof(retryAfter));
        return new Fault(new ErrorAnswer(
            string.Create(CultureInfo.InvariantCulture, $"{FaultWords.Status}={statusCode}"), statusCode, retryAfter));
    }

    /// <summary>Status 429, as OneSignal answers when a rate limit is exceeded, with <c>Retry-After</c>.</summary>
    /// <param name="retryAfter">What it asks for, rounded up to whole seconds; null for one second.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative.</exception>
    public static Fault RateLimited(TimeSpan? retryAfter = null)
    {
        ThrowIfNegative(retryAfter ?? TimeSpan.Zero, nameof(retryAfter));
        return new Fault(new ErrorAnswer(FaultWords.RateLimited, 429, retryAfter));
    }

    /// <summary>A page of HTML with an error of Cloudflare, which stands before OneSignal.</summary>
    /// <param name="statusCode">From 500 to 599; 520 to 526 are Cloudflare's own.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The status is out of range.</exception>
    public static Fault Cloudflare(int statusCode = 520)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(statusCode, 500);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(statusCode, 599);
        return new Fault(CloudflarePage.Error(statusCode));
    }

    /// <summary>Status 403 with the page of HTML by which Cloudflare keeps robots out.</summary>
    /// <returns>The fault.</returns>
    public static Fault CloudflareChallenge() => new(CloudflarePage.Challenge());

    /// <summary>The request is carried out, and its answer has no body.</summary>
    /// <returns>The fault.</returns>
    public static Fault EmptyBody() => new(new EmptyBody());

    /// <summary>The request is carried out, and only half of the body comes, as if it were the whole: broken JSON.</summary>
    /// <returns>The fault.</returns>
    public static Fault TruncatedBody() => new(new TruncatedBody());

    /// <summary>
    /// The request is carried out, and the answer breaks off in its body: a reset of the stream with HTTP/2, the end of the
    /// connection with HTTP/1.1.
    /// </summary>
    /// <returns>The fault.</returns>
    public static Fault BrokenOffBody() => new(new BrokenOffBody());

    /// <summary>
    /// The connection is reset (TCP RST) without an answer. With HTTP/2 that hits whatever else is under way on it. The
    /// request is not carried out, unless <see cref="AfterProcessing"/> says so.
    /// </summary>
    /// <returns>The fault.</returns>
    public static Fault ConnectionReset() => new(new ConnectionReset());

    /// <summary>
    /// No answer ever comes: later than any time-out. The request is not carried out, unless <see cref="AfterProcessing"/>
    /// says so.
    /// </summary>
    /// <returns>The fault.</returns>
    public static Fault NoAnswer() => new(new LostAnswer());

    /// <summary>The request is carried out at once, and the answer comes late.</summary>
    /// <param name="delay">How late, by the simulator's clock.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative.</exception>
    public static Fault LateAnswer(TimeSpan delay)
    {
        ThrowIfNegative(delay, nameof(delay));
        return new Fault(new LateAnswer(delay));
    }

    /// <summary>The request is carried out, and its body comes byte by byte.</summary>
    /// <param name="interval">The time between two bytes, by the simulator's clock; null for 200 milliseconds.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative.</exception>
    public static Fault SlowDrip(TimeSpan? interval = null)
    {
        ThrowIfNegative(interval ?? TimeSpan.Zero, nameof(interval));
        return new Fault(new SlowDrip(interval ?? TimeSpan.FromMilliseconds(200)));
    }

    /// <summary>
    /// The request is answered, and the server ends the connection in good order: GOAWAY with HTTP/2,
    /// <c>Connection: close</c> with HTTP/1.1.
    /// </summary>
    /// <returns>The fault.</returns>
    public static Fault GoAway() => new(new GoAway());

    /// <summary>
    /// The connection goes silent: nothing more comes on it, no answer and no reply to a ping, and no end either. A cable
    /// that was cut looks so. The request is not carried out, unless <see cref="AfterProcessing"/> says so.
    /// </summary>
    /// <returns>The fault.</returns>
    public static Fault SilentConnection() => new(new SilentConnection());

    /// <summary>
    /// The connection is reset, and for a time nobody listens: new connections are refused. The request is not carried
    /// out, unless <see cref="AfterProcessing"/> says so.
    /// </summary>
    /// <param name="duration">How long, by the simulator's clock.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative.</exception>
    public static Fault ConnectionRefused(TimeSpan duration)
    {
        ThrowIfNegative(duration, nameof(duration));
        return new Fault(new Outage(duration));
    }

    /// <summary>
    /// The request is answered, its connection is ended in good order, and new connections show a new certificate of the
    /// same authority, as when OneSignal renews its own.
    /// </summary>
    /// <returns>The fault.</returns>
    public static Fault NewCertificate() => new(new RenewedCertificate());

    /// <summary>
    /// The connection is reset, and the next one shows a certificate that nobody trusts. The request is not carried out,
    /// unless <see cref="AfterProcessing"/> says so.
    /// </summary>
    /// <returns>The fault.</returns>
    public static Fault UntrustedCertificate() => new(new UntrustedCertificate());

    /// <summary>
    /// The request is answered, and the name leads to another address from now on; see
    /// <see cref="SimulatedNetwork.MoveAsync"/>.
    /// </summary>
    /// <returns>The fault.</returns>
    public static Fault NewAddress() => new(new ChangedAddress());

    /// <summary>
    /// Reads a fault as <see cref="ToString"/> writes it: a name, then what narrows it, between commas. For example
    /// <c>status=503,on=createNotification,times=2</c> or <c>reset,after-processing,probability=0.1</c>.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="FormatException">The text is no fault; the message says what would be one.</exception>
    public static Fault Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return FaultText.Read(text);
    }

    /// <summary>Only requests for these operations meet it; all, when this is not called.</summary>
    /// <param name="operationIds">
    /// Ids of the API document, such as <c>createNotification</c>. An id that is not there is refused when the fault is added.
    /// </param>
    /// <returns>The narrower fault.</returns>
    public Fault On(params string[] operationIds)
    {
        ArgumentNullException.ThrowIfNull(operationIds);
        return new(this) { Operations = [.. operationIds] };
    }

    /// <summary>The first requests that it is for pass unharmed.</summary>
    /// <param name="requests">How many of them.</param>
    /// <returns>The narrower fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public Fault After(int requests)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(requests);
        return new(this) { Skipped = requests };
    }

    /// <summary>It ends after this many hits; never, when this is not called.</summary>
    /// <param name="hits">How many requests meet it.</param>
    /// <returns>The narrower fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is below one.</exception>
    public Fault Times(int hits)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(hits, 1);
        return new(this) { MostHits = hits };
    }

    /// <summary>
    /// It hits some requests and not others, by chance; the same ones in each run, as <see cref="OneSignalSimulatorOptions.Seed"/>
    /// decides.
    /// </summary>
    /// <param name="probability">From 0, never, to 1, always.</param>
    /// <returns>The narrower fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public Fault WithProbability(double probability)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(probability);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(probability, 1);
        return double.IsNaN(probability)
            ? throw new ArgumentOutOfRangeException(nameof(probability))
            : new(this) { Probability = probability };
    }

    /// <summary>
    /// The request is carried out before the fault hides that from the client: the message goes out and the client does
    /// not know. Faults that spoil an answer are so by themselves.
    /// </summary>
    /// <returns>The changed fault.</returns>
    public Fault AfterProcessing() => new(this) { IsAfterProcessing = true };

    /// <summary>The fault as text, which <see cref="Parse"/> reads.</summary>
    /// <returns>For example <c>status=503,on=createNotification,times=2</c>.</returns>
    public override string ToString() => FaultText.Write(this);

    /// <summary>Whether what is written of it has to say so.</summary>
    internal bool SaysAfterProcessing => IsAfterProcessing && !Effect.IsAfterProcessing;

    private static void ThrowIfNegative(TimeSpan time, string name) =>
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero, name);
}
