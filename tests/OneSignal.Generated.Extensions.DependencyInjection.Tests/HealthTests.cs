using System.Net;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using OneSignal.Generated.Hosting.Tests.Support;

namespace OneSignal.Generated.Hosting.Tests;

public sealed class HealthTests
{
    [Theory]
    [InlineData(200, HealthStatus.Healthy)]
    [InlineData(429, HealthStatus.Degraded)]
    [InlineData(500, HealthStatus.Degraded)]
    [InlineData(503, HealthStatus.Degraded)]
    [InlineData(522, HealthStatus.Degraded)]
    [InlineData(400, HealthStatus.Unhealthy)]
    [InlineData(401, HealthStatus.Unhealthy)]
    [InlineData(403, HealthStatus.Unhealthy)]
    [InlineData(404, HealthStatus.Unhealthy)]
    public async Task The_status_says_whether_somebody_has_to_act(int status, HealthStatus expected)
    {
        using var host = WithCheck();
        host.Wire.Answer = _ => Task.FromResult(Wire.Json("{}", (HttpStatusCode)status));

        var entry = await CheckAsync(host);

        Assert.Equal(expected, entry.Status);
    }

    [Fact]
    public async Task A_check_is_one_cheap_request_with_the_apps_key()
    {
        using var host = WithCheck();
        host.Wire.Answer = _ => Task.FromResult(Wire.Json("{}", HttpStatusCode.ServiceUnavailable));

        await CheckAsync(host);

        Assert.Equal(HttpMethod.Get, host.Wire.Single.Method);
        Assert.Equal($"/apps/{TestKeys.AppId}?view=config", host.Wire.Single.Address.PathAndQuery);
        Assert.Equal("Key " + TestKeys.App, host.Wire.Single.Authorization);
    }

    [Fact]
    public async Task A_broken_connection_passes_by_itself()
    {
        using var host = WithCheck();
        host.Wire.Answer = _ => throw new HttpRequestException("reset");

        Assert.Equal(HealthStatus.Degraded, (await CheckAsync(host)).Status);
    }

    [Fact]
    public async Task A_client_without_an_apps_key_cannot_be_checked_and_says_what_is_missing()
    {
        using var host = new TestHost(("OneSignal:OrganizationKey", TestKeys.Organization));
        host.OnWire(host.Services.AddOneSignal());
        host.Services.AddHealthChecks().AddOneSignal();

        var entry = await CheckAsync(host);

        Assert.Equal(HealthStatus.Unhealthy, entry.Status);
        Assert.Contains("AppKey", entry.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_failure_status_and_the_tags_are_the_applications_choice()
    {
        using var host = TestHost.WithClient();
        host.Services.AddHealthChecks().AddOneSignal(failureStatus: HealthStatus.Degraded, tags: ["ready"]);
        host.Wire.Answer = _ => Task.FromResult(Wire.Json("{}", HttpStatusCode.Unauthorized));

        var entry = await CheckAsync(host);

        Assert.Equal(HealthStatus.Degraded, entry.Status);
        Assert.Equal(["ready"], entry.Tags);
    }

    [Fact]
    public async Task Each_client_has_a_check_of_its_own()
    {
        using var host = TestHost.WithClient(("OneSignal:shop:AppId", TestKeys.OtherAppId), ("OneSignal:shop:AppKey", TestKeys.OtherApp));
        host.OnWire(host.Services.AddOneSignal("shop"));
        host.Services.AddHealthChecks().AddOneSignal().AddOneSignal("shop");
        host.Wire.Answer = request => Task.FromResult(Wire.Json(
            "{}", request.RequestUri!.AbsolutePath.EndsWith(TestKeys.OtherAppId, StringComparison.Ordinal) ? HttpStatusCode.Forbidden : HttpStatusCode.OK));

        var report = await host.Provider.GetRequiredService<HealthCheckService>().CheckHealthAsync(TestHost.Token);

        Assert.Equal(HealthStatus.Healthy, report.Entries["onesignal"].Status);
        Assert.Equal(HealthStatus.Unhealthy, report.Entries["onesignal:shop"].Status);
    }

    [Fact]
    public async Task The_report_names_the_status_and_OneSignals_id_of_the_request()
    {
        using var host = WithCheck();
        host.Wire.Answer = _ =>
        {
            var answer = Wire.Json("{}", HttpStatusCode.Unauthorized);
            answer.Headers.Add("x-request-id", "4711-a");
            return Task.FromResult(answer);
        };

        var entry = await CheckAsync(host);

        Assert.Equal(401, entry.Data["status"]);
        Assert.Equal("4711-a", entry.Data["requestId"]);
    }

    private static TestHost WithCheck()
    {
        var host = TestHost.WithClient();
        host.Services.AddHealthChecks().AddOneSignal();
        return host;
    }

    private static async Task<HealthReportEntry> CheckAsync(TestHost host)
    {
        var report = await host.Provider.GetRequiredService<HealthCheckService>().CheckHealthAsync(TestHost.Token);
        return Assert.Single(report.Entries).Value;
    }
}
