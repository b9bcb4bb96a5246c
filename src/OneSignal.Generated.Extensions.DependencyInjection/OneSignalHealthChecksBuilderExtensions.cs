using Microsoft.Extensions.Diagnostics.HealthChecks;
using OneSignal.Generated;
using OneSignal.Generated.Health;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the health check of <see cref="OneSignalClient"/>.</summary>
public static class OneSignalHealthChecksBuilderExtensions
{
    /// <summary>
    /// Adds a check that reads the app with its key. Healthy: OneSignal answers. Degraded: it limits the rate, has trouble or
    /// cannot be reached, which passes by itself. The failure status: it refuses the key or does not know the app, which
    /// somebody has to correct. A check is one request of at most 10 seconds and counts against the rate limit.
    /// </summary>
    /// <param name="builder">Where to register.</param>
    /// <param name="clientName">The name of one of several clients; null for the one that has none. It needs an app key.</param>
    /// <param name="name">The name of the check; null for <c>onesignal</c>, or <c>onesignal:clientName</c>.</param>
    /// <param name="failureStatus">The status of a failure; null for <see cref="HealthStatus.Unhealthy"/>.</param>
    /// <param name="tags">Words to pick checks by; null for none.</param>
    /// <param name="timeout">How long the check may take; null for the check's own 10 seconds.</param>
    /// <returns>The builder.</returns>
    public static IHealthChecksBuilder AddOneSignal(
        this IHealthChecksBuilder builder,
        string? clientName = null,
        string? name = null,
        HealthStatus? failureStatus = null,
        IEnumerable<string>? tags = null,
        TimeSpan? timeout = null)
    {
        Argument.NotNull(builder, nameof(builder));
        return builder.Add(new HealthCheckRegistration(
            name ?? (clientName is null ? "onesignal" : "onesignal:" + clientName),
            provider => new OneSignalHealthCheck(clientName is null
                ? provider.GetRequiredService<OneSignalClient>()
                : provider.GetRequiredKeyedService<OneSignalClient>(clientName)),
            failureStatus,
            tags,
            timeout));
    }
}
