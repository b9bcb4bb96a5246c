using System.Net;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;
using OneSignal.Generated.Hosting.Tests.Support;

namespace OneSignal.Generated.Hosting.Tests;

public sealed class LogTests
{
    private const string Recipient = "customer-4711";
    private const string Text = "Your order is on its way.";

    /// <summary>All that happens here, logged at the finest level, as by an application that logs everything everywhere.</summary>
    [Fact]
    public async Task No_log_holds_a_key_a_recipient_or_the_text_of_a_message()
    {
        using var host = TestHost.WithClient(("OneSignal:OrganizationKey", TestKeys.Organization));
        host.Services.AddHealthChecks().AddOneSignal();
        await host.StartAsync();

        await UseAsync(host);
        host.Change(("OneSignal:AppKey", TestKeys.OtherApp));
        await UseAsync(host);
        Assert.ThrowsAny<Exception>(() => host.Change(("OneSignal:Timeout", TestKeys.App)));
        host.Wire.Answer = _ => Task.FromResult(Wire.Json(
            $$"""{"errors":["{{Recipient}}: {{Text}} {{TestKeys.App}} {{TestKeys.OtherApp}}"]}""", HttpStatusCode.BadRequest));
        await Assert.ThrowsAsync<OneSignalApiException>(() => UseAsync(host));
        host.Wire.Answer = _ => Task.FromResult(Wire.Json($$"""{"errors":["{{TestKeys.OtherApp}}"]}""", HttpStatusCode.Forbidden));
        await host.Provider.GetRequiredService<HealthCheckService>().CheckHealthAsync(TestHost.Token);

        Assert.Contains(host.Logs.Entries, entry => entry.Id.Name == "OptionsRefused");
        foreach (var secret in new[] { TestKeys.App, TestKeys.OtherApp, TestKeys.Organization, Recipient, Text })
        {
            Assert.DoesNotContain(secret, host.Logs.Text, StringComparison.Ordinal);
        }
    }

    /// <summary>What the test above would find if the factory's own logs were on.</summary>
    [Fact]
    public async Task The_factorys_own_logs_would_name_recipients()
    {
        using var host = new TestHost(TestHost.Minimum);
        host.OnWire(host.Services.AddOneSignal()).AddDefaultLogger();

        await host.Client.Users.GetAsync(Alias.ExternalId(Recipient), TestHost.Token);

        Assert.Contains(Recipient, host.Logs.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_attempt_is_logged_by_operation_and_result_beside_the_applications_own_observer()
    {
        using var host = TestHost.WithClient(("OneSignal:Retry:BaseDelay", "00:00:00"));
        var seen = new List<int>();
        host.Services.Configure<OneSignalClientOptions>(options => options.OnAttempt += attempt => seen.Add(attempt.Number));
        var answers = new Queue<int>([503, 200, 403]);
        host.Wire.Answer = _ => Task.FromResult(Wire.Json("{}", (HttpStatusCode)answers.Dequeue()));

        await host.Client.Apps.GetAsync(cancellationToken: TestHost.Token);
        await Assert.ThrowsAsync<OneSignalApiException>(() => host.Client.Apps.GetAsync(cancellationToken: TestHost.Token));

        Assert.Equal([1, 2, 1], seen);
        var entries = host.Logs.Entries.Where(entry => entry.Id.Id is > 200 and < 300).ToList();
        Assert.Equal(
            [(202, "AttemptRepeated", LogLevel.Warning), (201, "AttemptSucceeded", LogLevel.Debug), (203, "CallFailed", LogLevel.Warning)],
            entries.Select(entry => (entry.Id.Id, entry.Id.Name!, entry.Level)));
        Assert.All(entries, entry => Assert.Contains("getApp", entry.Message, StringComparison.Ordinal));
        Assert.All(entries, entry => Assert.Equal("OneSignal.Generated.OneSignalClient", entry.Category));
    }

    private static async Task UseAsync(TestHost host)
    {
        await host.Client.Users.GetAsync(Alias.ExternalId(Recipient), TestHost.Token);
        await host.Client.Notifications.CreateAsync(
            new CreateNotificationRequest
            {
                IncludeAliases = new() { ["external_id"] = [Recipient] },
                TargetChannel = TargetChannel.Push,
                Contents = Text,
                IdempotencyKey = IdempotencyKey.NewKey(),
            },
            TestHost.Token);
    }
}
