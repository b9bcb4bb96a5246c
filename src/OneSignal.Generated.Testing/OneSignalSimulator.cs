using System.Net;
using System.Security.Cryptography.X509Certificates;
using OneSignal.Generated.Testing.Hosting;
using OneSignal.Generated.Testing.Inspection;
using OneSignal.Generated.Testing.Routing;
using OneSignal.Generated.Testing.State;

namespace OneSignal.Generated.Testing;

/// <summary>
/// A stand-in for OneSignal inside this process, for tests and for trying things out. It listens on a free port of this
/// machine only, over HTTPS, with HTTP/2 and HTTP/1.1; it checks requests against the API document, keeps messages and
/// users, and honours idempotency keys. Nothing leaves the machine. Each instance is a world of its own; all members
/// may be used from several threads.
/// </summary>
/// <example>
/// <code>
/// await using var onesignal = await OneSignalSimulator.StartAsync();
/// using var client = onesignal.CreateClient();
/// await client.Notifications.CreateAsync(new CreateNotificationRequest
/// {
///     IncludedSegments = ["Subscribed Users"],
///     Contents = "Hello",
/// });
/// Assert.Equal("Hello", onesignal.Messages.Single().Contents["en"]);
/// </code>
/// </example>
public sealed class OneSignalSimulator : IAsyncDisposable
{
    private readonly SimulatedApi _api;
    private readonly SimulatedKeys _keys;
    private readonly SimulatorServer _server;

    // One pool of connections for all clients of the simulator. It lives as long as the simulator, because a client
    // does not own the HttpClient it was given.
    private readonly Lazy<HttpClient> _shared;
    private int _isDisposed;

    private OneSignalSimulator(SimulatedApi api, SimulatedKeys keys, FaultPlan faults, SimulatorServer server)
    {
        _api = api;
        _keys = keys;
        _server = server;
        BaseAddress = server.Address;
        Faults = faults;
        _shared = new Lazy<HttpClient>(CreateSharedHttpClient);
    }

    /// <summary>Where the simulator listens: <c>https</c>, the loopback address, a port that was free, and no path.</summary>
    public Uri BaseAddress { get; }

    /// <summary>The id of the app that the simulator starts with. More can be created through the API.</summary>
    public string AppId => _keys.AppId;

    /// <summary>The id of the organization that the app belongs to.</summary>
    public string OrganizationId => _keys.OrganizationId;

    /// <summary>
    /// The API key of the app, made at the start. It has the shape of a real one and opens nothing but this simulator.
    /// </summary>
    public string AppKey => _keys.AppKey;

    /// <summary>
    /// The API key of the organization, for the operations that manage apps, keys and audit logs. Made at the start, like
    /// <see cref="AppKey"/>.
    /// </summary>
    public string OrganizationKey => _keys.OrganizationKey;

    /// <summary>
    /// The requests until now, in the order in which they were answered, refused ones included. A request is in the list
    /// before its caller gets the answer. The list is a snapshot.
    /// </summary>
    public RecordedRequests Requests => new(_api.Log.Snapshot(), Dump);

    /// <summary>
    /// The messages that were accepted until now, in that order, with whom each of them reached by the simulator's clock.
    /// One that was sent again with its idempotency key is there once. The list is a snapshot.
    /// </summary>
    public SentMessages Messages => new(_api.Inspect(ReadMessages), Dump);

    /// <summary>What goes wrong: nothing, until something is added.</summary>
    public FaultPlan Faults { get; }

    /// <summary>Name, address, certificate and connections, to change while the simulator runs.</summary>
    public SimulatedNetwork Network => _server.Network;

    /// <summary>Starts a simulator. Dispose it to give the port back.</summary>
    /// <param name="options">How it behaves; null for the defaults.</param>
    /// <param name="cancellationToken">Gives up the start.</param>
    /// <returns>The simulator, ready for requests.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    /// <exception cref="IOException">The port that the options name is taken.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<OneSignalSimulator> StartAsync(
        OneSignalSimulatorOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new OneSignalSimulatorOptions();
        options.ThrowIfWrong();
        var document = ApiDocument.Embedded;
        var keys = new SimulatedKeys(options.AppId, options.Seed);
        var api = new SimulatedApi(document, keys, options.TimeProvider, options.RateLimits, options.OnRequest);
        var faults = new FaultPlan(document, options.Seed ?? 0);
        var server = await SimulatorServer.StartAsync(api, faults, options, cancellationToken).ConfigureAwait(false);
        return new OneSignalSimulator(api, keys, faults, server);
    }

    /// <summary>
    /// A client that talks to this simulator, with both of its keys and the id of its app, and with the defaults otherwise.
    /// </summary>
    /// <returns>A new client, usable until the simulator is disposed.</returns>
    /// <exception cref="ObjectDisposedException">The simulator was disposed.</exception>
    public OneSignalClient CreateClient() => CreateClient(_ => { });

    /// <summary>A client that talks to this simulator, with options of the caller's own.</summary>
    /// <param name="configure">Changes the options, which come with address, keys and app id of the simulator.</param>
    /// <returns>A new client, usable until the simulator is disposed.</returns>
    /// <exception cref="OneSignalConfigurationException">The changed options are wrong; the exception names the one.</exception>
    /// <exception cref="ObjectDisposedException">The simulator was disposed.</exception>
    public OneSignalClient CreateClient(Action<OneSignalClientOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        ObjectDisposedException.ThrowIf(Volatile.Read(ref _isDisposed) != 0, this);
        var options = CreateOptions();
        configure(options);
        return new OneSignalClient(options, _shared.Value);
    }

    /// <summary>
    /// The handler that a client makes its own connections with, led to this simulator: it trusts the simulator's
    /// certificates and no others, and finds it under its own address and under OneSignal's, so that code which names
    /// <c>api.onesignal.com</c> can be tested as it is. It reaches nothing else and adds no key.
    /// </summary>
    /// <returns>A new handler; the caller disposes it.</returns>
    public SocketsHttpHandler CreateHandler()
    {
        var handler = (SocketsHttpHandler)OneSignalClient.CreateHandler(CreateOptions());
        handler.ConnectCallback = (context, token) => Network.ConnectAsync(context.DnsEndPoint, BaseAddress, token);
        handler.SslOptions.CertificateChainPolicy = new X509ChainPolicy
        {
            TrustMode = X509ChainTrustMode.CustomRootTrust,
            CustomTrustStore = { Network.CertificateAuthority },
            RevocationMode = X509RevocationMode.NoCheck,
        };
        return handler;
    }

    /// <summary>
    /// An HTTP client for code that talks to OneSignal without the typed client: it has <see cref="BaseAddress"/>, trusts
    /// the simulator, and asks for HTTP/2 where it can. It adds no key.
    /// </summary>
    /// <returns>A new client; the caller disposes it.</returns>
    public HttpClient CreateHttpClient() => new(CreateHandler(), disposeHandler: true)
    {
        BaseAddress = BaseAddress,
        DefaultRequestVersion = HttpVersion.Version20,
        DefaultVersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
    };

    /// <summary>What happened until now, for people: the last requests and messages, and the faults. No API key is in it.</summary>
    /// <returns>Several lines of text.</returns>
    public string Dump() =>
        SimulatorDump.Write(BaseAddress, AppId, _api.Log.Snapshot(), _api.Inspect(ReadMessages), Faults.Snapshot());

    /// <summary>Stops the simulator and gives the port back. Clients that it made can no longer reach it.</summary>
    /// <returns>A task that ends when the port is free.</returns>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) != 0)
        {
            return;
        }

        if (_shared.IsValueCreated)
        {
            _shared.Value.Dispose();
        }

        await _server.DisposeAsync().ConfigureAwait(false);
    }

    private static IReadOnlyList<SentMessage> ReadMessages(Organization organization, DateTimeOffset now) =>
        [.. organization.Apps
            .SelectMany(app => app.Messages.All(now))
            .OrderBy(message => message.QueuedAt)
            .Select(message => new SentMessage(message, now))];

    private OneSignalClientOptions CreateOptions() => new()
    {
        AppId = AppId,
        AppKey = new AppApiKey(AppKey),
        OrganizationKey = new OrganizationApiKey(OrganizationKey),
        BaseAddress = BaseAddress,
    };

    /// <summary>Looks at the state while no request changes it.</summary>
    internal T Inspect<T>(Func<Organization, DateTimeOffset, T> read) => _api.Inspect(read);

    // The client has a time-out of its own; a second one beside it would only hide what it does.
    private HttpClient CreateSharedHttpClient()
    {
        var http = CreateHttpClient();
        http.Timeout = Timeout.InfiniteTimeSpan;
        return http;
    }
}
