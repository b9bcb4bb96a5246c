using OneSignal.Generated;
using OneSignal.Generated.Testing;

namespace OneSignal.Reliability.Tests;

/// <summary>Connections that are full, that say goodbye, and that died without a word, with many calls under way.</summary>
public sealed class ConnectionTests(SuiteWatch watch)
{
    private const int Workers = 64;

    /// <summary>Milliseconds after which a test is given up. What it waits for comes within seconds, or never.</summary>
    private const int TestLimit = 60_000;

    /// <summary>Trouble that comes to many calls at once comes to one of them several times.</summary>
    private static void TryOften(OneSignalClientOptions options)
    {
        options.Retry.BaseDelay = TimeSpan.FromMilliseconds(10);
        options.Retry.MaxAttempts = 10;
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact(Timeout = TestLimit)]
    public async Task Calls_beyond_what_one_connection_takes_do_not_wait_for_each_other()
    {
        const int Calls = 250;
        using var arrived = new SemaphoreSlim(0);
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var options = new OneSignalSimulatorOptions { OnRequest = _ => arrived.Release() };
        await using var simulator = await OneSignalSimulator.StartAsync(options, TestContext.Current.CancellationToken);
        simulator.Faults.Add(Fault.NoAnswer().AfterProcessing());
        using var client = simulator.CreateClient(client => client.Retry.IsEnabled = false);

        var calls = Enumerable.Range(1, Calls)
            .Select(number => client.Notifications.CreateAsync(new Order(number).Message, enough.Token))
            .ToList();
        for (var i = 0; i < Calls; i++)
        {
            // None is answered, so each has a stream of its own.
            await arrived.WaitAsync(Token);
        }

        Assert.InRange(simulator.Network.OpenConnections, (Calls / options.MaxRequestsPerConnection) + 1, Calls);
        await enough.CancelAsync();
        foreach (var call in calls)
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        }

        Check(simulator, Calls);
    }

    /// <summary>
    /// HTTP/2 begins with 100 streams for granted. A server that takes fewer refuses the others until it has said so, on each
    /// new connection; .NET sends what was refused again three times, and then it is the client's turn.
    /// </summary>
    [Fact(Timeout = TestLimit)]
    public async Task Calls_that_a_connection_refuses_are_sent_again()
    {
        const int Calls = 300;
        await using var simulator = await OneSignalSimulator.StartAsync(new() { MaxRequestsPerConnection = 4 }, TestContext.Current.CancellationToken);
        using var client = simulator.CreateClient(TryOften);

        await SendAsync(client, Calls);

        Check(simulator, Calls);
    }

    [Fact(Timeout = TestLimit)]
    public async Task Connections_that_say_goodbye_under_load_lose_nothing()
    {
        const int Calls = 1000;
        await using var simulator = await OneSignalSimulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        var goodbyes = simulator.Faults.Add(Fault.GoAway().WithProbability(0.1));
        using var client = simulator.CreateClient(options => options.Retry.BaseDelay = TimeSpan.FromMilliseconds(10));

        await SendAsync(client, Calls);

        Assert.True(goodbyes.Hits > 20);
        Check(simulator, Calls);
    }

    [Fact(Timeout = TestLimit)]
    public async Task Connections_that_are_reset_under_load_lose_nothing()
    {
        const int Calls = 500;
        await using var simulator = await OneSignalSimulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        simulator.Faults.Add(Fault.ConnectionReset().WithProbability(0.005));
        simulator.Faults.Add(Fault.ConnectionReset().AfterProcessing().WithProbability(0.005));
        using var client = simulator.CreateClient(TryOften);

        await SendAsync(client, Calls);

        Check(simulator, Calls);
    }

    [Fact(Timeout = TestLimit)]
    public async Task A_connection_that_died_without_a_word_is_found_by_its_pings()
    {
        const int Calls = 200;
        await using var simulator = await OneSignalSimulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        var silence = simulator.Faults.Add(Fault.SilentConnection().AfterProcessing().After(Calls / 2).Times(1));
        using var handler = simulator.CreateHandler();

        // The client's own times, scaled down to the shortest that the handler takes. Without pings the calls below never end:
        // nothing else does away with a connection that is silent.
        Assert.InRange(handler.KeepAlivePingDelay, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
        handler.KeepAlivePingDelay = TimeSpan.FromSeconds(1);
        handler.KeepAlivePingTimeout = TimeSpan.FromSeconds(1);
        using var http = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        using var client = new OneSignalClient(
            new OneSignalClientOptions
            {
                AppId = simulator.AppId,
                AppKey = new AppApiKey(simulator.AppKey),
                BaseAddress = simulator.BaseAddress,
                AttemptTimeout = Timeout.InfiniteTimeSpan,
                Retry = new() { BaseDelay = TimeSpan.FromMilliseconds(10) },
            },
            http);

        await SendAsync(client, Calls);

        Assert.Equal(1, silence.Hits);
        Check(simulator, Calls);
    }

    private static async Task SendAsync(OneSignalClient client, int calls)
    {
        var next = 0;
        await Task.WhenAll(Enumerable.Range(0, Workers).Select(_ => Task.Run(async () =>
        {
            for (var number = Interlocked.Increment(ref next); number <= calls; number = Interlocked.Increment(ref next))
            {
                var answer = await client.Notifications.CreateAsync(new Order(number).Message, Token);
                Assert.Equal(NotificationOutcome.Sent, answer.Outcome);
            }
        })));
    }

    private void Check(OneSignalSimulator simulator, int calls)
    {
        watch.See("a dump", simulator.Dump());
        var messages = simulator.Messages;
        messages.ShouldCount(calls);
        messages.ShouldReachNobodyTwice();
    }
}
