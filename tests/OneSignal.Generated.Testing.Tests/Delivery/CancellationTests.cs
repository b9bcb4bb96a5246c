namespace OneSignal.Generated.Testing.Tests.Delivery;

/// <summary>A token that is cancelled while a request is on a real connection.</summary>
public sealed class CancellationTests
{
    [Fact]
    public async Task A_call_ends_at_once_and_the_connection_serves_the_next()
    {
        using var source = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var options = new OneSignalSimulatorOptions
        {
            OnRequest = request =>
            {
                if (request.OperationId == "createNotification")
                {
                    source.Cancel();
                }
            },
        };
        await using var simulator = await OneSignalSimulator.StartAsync(options, TestContext.Current.CancellationToken);
        simulator.Faults.Add(Fault.NoAnswer().On("createNotification"));
        using var client = simulator.CreateClient();

        var failure = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.Notifications.CreateAsync(
            CreateNotificationRequest.Push("Hello").To(Audience.Segments("Subscribed Users")), source.Token));
        var apps = await client.Apps.ListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(source.Token, failure.CancellationToken);
        Assert.NotEmpty(apps.Value);
        Assert.Single(simulator.Requests, request => request.OperationId == "createNotification");
    }
}
