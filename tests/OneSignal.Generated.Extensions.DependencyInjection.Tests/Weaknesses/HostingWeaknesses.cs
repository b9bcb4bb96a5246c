using System.Diagnostics.Metrics;
using OneSignal.Generated.Hosting.Tests.Support;
using OneSignal.Generated.Testing;

namespace OneSignal.Generated.Hosting.Tests.Weaknesses;

/// <summary>What OneSignal's own .NET client 5.13 does not do in a host, under the number that the comparison gives it.</summary>
public sealed class HostingWeaknesses
{
    [Fact]
    public async Task Weakness_07_each_call_opens_a_connection_and_no_host_can_inject_log_or_measure_it()
    {
        await using var simulator = await OneSignalSimulator.StartAsync(cancellationToken: TestHost.Token);
        var connections = 0;
        using var host = new TestHost(
            ("OneSignal:AppId", simulator.AppId),
            ("OneSignal:AppKey", simulator.AppKey),
            ("OneSignal:BaseAddress", simulator.BaseAddress.AbsoluteUri));
        host.Services.AddOneSignal().ConfigurePrimaryHttpMessageHandler(() => Counting(simulator, () => connections++));
        var attempts = 0;
        using var metrics = Listen(simulator.BaseAddress.Port, () => attempts++);

        for (var call = 0; call < 5; call++)
        {
            await host.Client.Notifications.ListAsync(cancellationToken: TestHost.Token);
        }

        Assert.Equal(1, connections);
        Assert.Equal(5, attempts);
        Assert.Equal(5, host.Logs.Entries.Count(entry => entry.Id.Name == "AttemptSucceeded"));
    }

    private static SocketsHttpHandler Counting(OneSignalSimulator simulator, Action onConnect)
    {
        var handler = simulator.CreateHandler();
        var connect = handler.ConnectCallback!;
        handler.ConnectCallback = (context, cancellationToken) =>
        {
            onConnect();
            return connect(context, cancellationToken);
        };
        return handler;
    }

    private static MeterListener Listen(int port, Action onAttempt)
    {
        var listener = new MeterListener
        {
            InstrumentPublished = static (instrument, listener) =>
            {
                if (instrument.Name == "onesignal.client.attempts")
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((_, _, tags, _) =>
        {
            // Other tests measure at the same time.
            foreach (var tag in tags)
            {
                if (tag.Key == "server.port" && Equals(tag.Value, port))
                {
                    onAttempt();
                }
            }
        });
        listener.Start();
        return listener;
    }
}
