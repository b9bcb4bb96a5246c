using System.Net;
using Microsoft.Extensions.Diagnostics.HealthChecks;
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
