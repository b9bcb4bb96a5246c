using System.Net;

namespace OneSignal.Generated.Testing.Tests.Delivery;

/// <summary>
/// What the client makes of each fault on real connections, HTTP/2 over TLS: a message goes out once, what may have been
/// carried out and has no key is not sent again, and the caller learns what it was.
/// </summary>
public sealed class FaultyNetworkTests : SimulatorTest
{
    [Theory]
    [InlineData("reset,times=1", false)]
    [InlineData("reset,after-processing,times=1", true)]
    [InlineData("broken-off-body,times=1", true)]
    [InlineData("status=408,times=1", false)]
    [InlineData("status=500,times=2", false)]
    [InlineData("status=503,after-processing,times=1", true)]
    [InlineData("cloudflare=520,times=1", false)]
    [InlineData("cloudflare=521,times=1", false)]
    [InlineData("cloudflare=522,times=1", false)]
    [InlineData("cloudflare=524,after-processing,times=1", true)]
    [InlineData("cloudflare=526,times=1", false)]
    public async Task A_message_is_repeated_with_its_key_and_goes_out_once(string fault, bool isReplay)
    {
        Simulator.Faults.Add(Fault.Parse(fault));
        using var client = CreateClient();

        var answer = await client.Notifications.CreateAsync(Message(), Token);

        Assert.Equal(NotificationOutcome.Sent, answer.Outcome);
        Assert.Equal(isReplay, answer.IsReplayed);
        Assert.Equal(Simulator.Requests.Count, answer.Attempts);
        Assert.True(answer.Attempts > 1);
        Assert.Single(Simulator.Requests.Select(request => (string?)request.ReadBody()!["idempotency_key"]).Distinct());
        Assert.All(Simulator.Requests, request => Assert.Equal("HTTP/2", request.Protocol));
        Assert.Equal(1, (await client.Notifications.ListAsync(cancellationToken: Token)).TotalCount);
    }

    [Fact]
    public async Task A_connection_that_is_ended_in_good_order_costs_nobody_a_message()
    {
        Simulator.Faults.Add(Fault.GoAway());
        using var client = CreateClient();

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => client.Notifications.CreateAsync(Message(), Token)));

        Assert.All(answers, answer => Assert.Equal(NotificationOutcome.Sent, answer.Outcome));
        Simulator.Faults.Clear();
        Assert.Equal(20, (await client.Notifications.ListAsync(cancellationToken: Token)).TotalCount);
    }

    [Fact]
    public async Task An_update_that_may_have_been_carried_out_is_not_sent_again()
    {
        using var client = CreateClient();
        await client.Users.CreateAsync(new CreateUserRequest { Identity = new() { ["external_id"] = "a" } }, Token);
        Simulator.Faults.Add(Fault.ConnectionReset().AfterProcessing().On("updateUser"));

        var failure = await Assert.ThrowsAsync<OneSignalConnectionException>(() => client.Users.UpdateAsync(
            Alias.ExternalId("a"), new UpdateUserRequest { Properties = new() { Country = "AT" } }, cancellationToken: Token));

        Assert.Equal(1, failure.Attempts);
        Assert.Single(Simulator.Requests, request => request.OperationId == "updateUser");
    }

    [Theory]
    [InlineData("empty-body", "the answer is empty")]
    [InlineData("truncated-body", "could not be read")]
    public async Task A_success_that_cannot_be_read_is_told_and_not_sent_again(string fault, string expected)
    {
        Simulator.Faults.Add(Fault.Parse(fault));
        using var client = CreateClient();

        var failure = await Assert.ThrowsAsync<OneSignalApiException>(() => client.Notifications.CreateAsync(Message(), Token));

        Assert.Equal(HttpStatusCode.OK, failure.StatusCode);
        Assert.Contains(expected, failure.Message, StringComparison.Ordinal);
        Assert.Single(Simulator.Requests);
    }

    [Fact]
    public async Task A_page_that_keeps_robots_out_is_told_and_not_sent_again()
    {
        Simulator.Faults.Add(Fault.CloudflareChallenge());
        using var client = CreateClient();

        var failure = await Assert.ThrowsAsync<OneSignalApiException>(() => client.Notifications.CreateAsync(Message(), Token));

        Assert.Equal(HttpStatusCode.Forbidden, failure.StatusCode);
        Assert.Contains("Just a moment...", failure.Message, StringComparison.Ordinal);
        Assert.NotNull(failure.RayId);
        Assert.Single(Simulator.Requests);
    }

    [Fact]
    public async Task An_answer_that_stays_out_is_a_time_out()
    {
        Simulator.Faults.Add(Fault.NoAnswer());
        using var client = CreateClient();

        var failure = await Assert.ThrowsAsync<OneSignalTimeoutException>(() => client.Notifications.CreateAsync(
            Message(), new RequestOptions { Timeout = TimeSpan.FromMilliseconds(100) }, Token));

        Assert.Equal("OneSignal did not answer createNotification within 0.1 s.", failure.Message);
    }

    private static CreateNotificationRequest Message() =>
        CreateNotificationRequest.Push("Hello").To(Audience.Segments("Subscribed Users"));

    private OneSignalClient CreateClient() => Simulator.CreateClient(options => options.Retry.BaseDelay = TimeSpan.Zero);
}
