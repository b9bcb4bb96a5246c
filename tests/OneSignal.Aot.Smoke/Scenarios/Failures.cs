using System.Net;
using OneSignal.Generated;
using OneSignal.Generated.Testing;

namespace OneSignal.Aot.Smoke.Scenarios;

/// <summary>What goes wrong, and what is told of it.</summary>
internal static class Failures
{
    internal static async Task ThreeOutcomes()
    {
        using var answers = new CannedAnswers(
            """{"id":"m"}""",
            """{"id":"m","errors":{"invalid_phone_numbers":["+4312345"]}}""",
            """{"id":"","errors":["No subscribers"]}""");
        using var client = answers.CreateClient();

        Check.Equal(NotificationOutcome.Sent, (await SendAsync(client)).Outcome);
        Check.Equal(NotificationOutcome.PartlySent, (await SendAsync(client)).ThrowIfNotSent().Outcome);
        var refused = await Check.ThrowsAsync<OneSignalNotSentException>(async () => (await SendAsync(client)).ThrowIfNotSent());
        Check.That(refused.Message.Contains("No subscribers", StringComparison.Ordinal));
    }

    internal static async Task ARefusalHasItsReasons()
    {
        await using var simulator = await OneSignalSimulator.StartAsync();
        using var client = simulator.CreateClient();

        var missing = await Check.ThrowsAsync<OneSignalApiException>(() => client.Users.GetAsync(Alias.ExternalId("nobody")));
        var nobody = await Check.ThrowsAsync<OneSignalApiException>(() => SendAsync(client));

        Check.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        Check.That(missing.Errors[0].Title is { Length: > 0 });
        Check.Equal(HttpStatusCode.BadRequest, nobody.StatusCode);
        Check.That(nobody.ResponseBody!.StartsWith('{'));
        Check.Equal("createNotification", nobody.Operation);
    }

    internal static async Task PagesAreNoAnswers()
    {
        using var page = new CannedAnswers("<html><title>Just a moment...</title></html>") { ContentType = "text/html" };
        using var refusal = new CannedAnswers("<?xml version=\"1.0\"?><Error><Code>NoSuchKey</Code></Error>")
        {
            ContentType = "application/xml",
            Status = HttpStatusCode.NotFound,
        };
        using var client = page.CreateClient();
        using var refused = refusal.CreateClient();

        var unreadable = await Check.ThrowsAsync<OneSignalApiException>(() => client.Users.GetAsync(Alias.ExternalId("a")));
        var notThere = await Check.ThrowsAsync<OneSignalApiException>(() => refused.Users.GetAsync(Alias.ExternalId("a")));

        Check.Equal(HttpStatusCode.OK, unreadable.StatusCode);
        Check.That(unreadable.Message.Contains("text/html", StringComparison.Ordinal));
        Check.Equal("NoSuchKey", notThere.Errors[0].Code);
    }

    /// <summary>A refusal, a lost answer and a page of Cloudflare, on real connections.</summary>
    internal static async Task RepeatedAndSentOnce()
    {
        await using var simulator = await OneSignalSimulator.StartAsync();
        simulator.Faults.Add(Fault.RateLimited(TimeSpan.Zero).Times(1));
        simulator.Faults.Add(Fault.ConnectionReset().AfterProcessing().Times(1));
        simulator.Faults.Add(Fault.Cloudflare(522).Times(1));
        using var client = simulator.CreateClient(options => options.Retry.BaseDelay = TimeSpan.FromMilliseconds(1));

        var answer = await client.Notifications.CreateAsync(ToEveryone());

        Check.Equal(4, answer.Attempts);
        Check.That(answer.IsReplayed);
        Check.Equal(1, simulator.Requests.Select(request => (string?)request.ReadBody()!["idempotency_key"]).Distinct().Count());
        Check.Equal(1, (await client.Notifications.ListAsync()).TotalCount);
    }

    internal static async Task GivenUpInTime()
    {
        await using var simulator = await OneSignalSimulator.StartAsync();
        simulator.Faults.Add(Fault.NoAnswer());
        using var client = simulator.CreateClient(options => options.Timeout = TimeSpan.FromMilliseconds(200));
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Check.ThrowsAsync<OneSignalTimeoutException>(() => client.Notifications.CreateAsync(ToEveryone()));
        await Check.ThrowsAsync<OperationCanceledException>(() => client.Notifications.CreateAsync(ToEveryone(), cancelled.Token));
    }

    internal static async Task WrongUse()
    {
        using var answers = new CannedAnswers("{}");
        using var client = answers.CreateClient();

        await Check.ThrowsAsync<ArgumentNullException>(() => client.Notifications.CreateAsync(null!));
        await Check.ThrowsAsync<ArgumentException>(() => client.Users.GetAsync(Alias.ExternalId("..")));
        await Check.ThrowsAsync<OneSignalConfigurationException>(() =>
        {
            using var none = new OneSignalClient(new OneSignalClientOptions());
            return Task.CompletedTask;
        });
        Check.Equal(0, answers.Sent.Count);
    }

    private static CreateNotificationRequest ToEveryone() =>
        CreateNotificationRequest.Push("Hello").To(Audience.Segments("Subscribed Users"));

    private static Task<CreateNotificationResponse> SendAsync(OneSignalClient client) =>
        client.Notifications.CreateAsync(new CreateNotificationRequest { Contents = "Hello" });
}
