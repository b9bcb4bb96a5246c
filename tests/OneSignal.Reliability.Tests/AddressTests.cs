using OneSignal.Generated;
using OneSignal.Generated.Testing;

namespace OneSignal.Reliability.Tests;

/// <summary>A name whose address changes, and the client's own handler with its times scaled down.</summary>
public sealed class AddressTests : IAsyncLifetime
{
    /// <summary>A second of these tests is so many of real life.</summary>
    private const int Scale = 300;

    /// <summary>What a busy machine may add.</summary>
    private static readonly TimeSpan Scheduling = TimeSpan.FromSeconds(15);

    /// <summary>Milliseconds after which a test is given up. What it waits for comes within seconds, or never.</summary>
    private const int TestLimit = 60_000;

    private OneSignalSimulator? _simulator;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private OneSignalSimulator Simulator => _simulator!;

    public async ValueTask InitializeAsync() => _simulator = await OneSignalSimulator.StartAsync(cancellationToken: Token);

    public ValueTask DisposeAsync() => Simulator.DisposeAsync();

    [Fact]
    public void The_clients_connections_do_not_outlive_the_DNS_answer()
    {
        using var handler = Simulator.CreateHandler();

        Assert.InRange(handler.PooledConnectionLifetime, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(300));
    }

    [Fact(Timeout = TestLimit)]
    public async Task Under_load_a_move_is_followed_within_the_time_to_live()
    {
        using var handler = Scaled();
        using var http = new HttpClient(handler);
        using var client = Client(http);
        await client.Segments.ListAsync(cancellationToken: Token);
        var lifetime = handler.PooledConnectionLifetime;

        var moved = DateTimeOffset.UtcNow;
        var next = await Simulator.Network.MoveAsync(TestContext.Current.CancellationToken);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            while (Simulator.Requests[^1].Address!.Equals(next) is false)
            {
                await client.Segments.ListAsync(cancellationToken: Token);
            }
        })));

        var stale = Simulator.Requests.Where(request => !request.Address!.Equals(next)).ToList();
        Assert.NotEmpty(stale);
        Assert.All(stale, request => Assert.InRange(request.ReceivedAt, DateTimeOffset.MinValue, moved + lifetime + Scheduling));
    }

    [Fact(Timeout = TestLimit)]
    public async Task At_rest_a_move_is_followed_by_the_next_request_after_the_time_to_live()
    {
        using var handler = Scaled();

        // Connections at rest are looked at four times in this span.
        handler.PooledConnectionIdleTimeout = TimeSpan.FromSeconds(4);
        using var http = new HttpClient(handler);
        using var client = Client(http);
        await client.Segments.ListAsync(cancellationToken: Token);

        var next = await Simulator.Network.MoveAsync(TestContext.Current.CancellationToken);
        while (Simulator.Network.OpenConnections > 0)
        {
            // The connection ends by itself, although nobody uses it.
            Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }

        await client.Segments.ListAsync(cancellationToken: Token);

        Assert.Equal(next, Simulator.Requests[^1].Address);
    }

    [Fact(Timeout = TestLimit)]
    public async Task A_handler_whose_connections_live_on_does_not_follow()
    {
        using var handler = Simulator.CreateHandler();
        handler.PooledConnectionLifetime = Timeout.InfiniteTimeSpan;
        using var http = new HttpClient(handler);
        using var client = Client(http);
        await client.Segments.ListAsync(cancellationToken: Token);
        var first = Simulator.Network.Address;

        await Simulator.Network.MoveAsync(TestContext.Current.CancellationToken);
        for (var i = 0; i < 50; i++)
        {
            await client.Segments.ListAsync(cancellationToken: Token);
        }

        Assert.All(Simulator.Requests, request => Assert.Equal(first, request.Address));
    }

    private SocketsHttpHandler Scaled()
    {
        var handler = Simulator.CreateHandler();
        handler.PooledConnectionLifetime /= Scale;
        return handler;
    }

    private OneSignalClient Client(HttpClient http) => new(
        new OneSignalClientOptions
        {
            AppId = Simulator.AppId,
            AppKey = new AppApiKey(Simulator.AppKey),
            BaseAddress = Simulator.BaseAddress,
        },
        http);
}
