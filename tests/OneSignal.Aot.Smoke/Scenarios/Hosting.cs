using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using OneSignal.Generated;
using OneSignal.Generated.Testing;

namespace OneSignal.Aot.Smoke.Scenarios;

/// <summary>The package for hosts: options bound without reflection, checked at the start, changed while it runs.</summary>
internal static class Hosting
{
    internal static async Task RunAsync()
    {
        await using var simulator = await OneSignalSimulator.StartAsync();
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        Configure(builder.Configuration, "OneSignal", simulator);
        Configure(builder.Configuration, "OneSignal:shop", simulator);
        builder.Services.AddOneSignal().ConfigurePrimaryHttpMessageHandler(simulator.CreateHandler);
        builder.Services.AddOneSignal("shop").ConfigurePrimaryHttpMessageHandler(simulator.CreateHandler);
        builder.Services.AddHealthChecks().AddOneSignal();
        using var host = builder.Build();
        await host.StartAsync();

        var client = host.Services.GetRequiredService<OneSignalClient>();
        await client.Apps.ListAsync();
        await host.Services.GetRequiredKeyedService<OneSignalClient>("shop").Apps.ListAsync();
        var health = await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync();
        Check.Equal(HealthStatus.Healthy, health.Status);
        var options = host.Services.GetRequiredService<IOptionsMonitor<OneSignalClientOptions>>().CurrentValue;
        Check.Equal(TimeSpan.FromSeconds(40), options.Timeout);
        Check.Equal(2, options.Retry.MaxAttempts);

        builder.Configuration["OneSignal:OrganizationKey"] = "os_v2_" + "org_" + new string('b', 103);
        ((IConfigurationRoot)builder.Configuration).Reload();
        var refused = await Check.ThrowsAsync<OneSignalApiException>(() => client.Apps.ListAsync());
        Check.Equal(403, (int)refused.StatusCode);
        await host.StopAsync();

        await WrongOptionsStopTheStart();
    }

    private static async Task WrongOptionsStopTheStart()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddInMemoryCollection([new("OneSignal:AppId", "shop"), new("OneSignal:Timeout", "soon")]);
        builder.Services.AddOneSignal();
        using var host = builder.Build();

        var exception = await Check.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());
        Check.That(exception.Message.Contains("OneSignal:Timeout", StringComparison.Ordinal));
    }

    private static void Configure(IConfigurationManager configuration, string section, OneSignalSimulator simulator) =>
        configuration.AddInMemoryCollection([
            new(section + ":AppId", simulator.AppId),
            new(section + ":AppKey", simulator.AppKey),
            new(section + ":OrganizationKey", simulator.OrganizationKey),
            new(section + ":BaseAddress", simulator.BaseAddress.AbsoluteUri),
            new(section + ":Timeout", "00:00:40"),
            new(section + ":Retry:MaxAttempts", "2"),
        ]);
}
