using Microsoft.Extensions.Hosting;

namespace OneSignal.Generated.Testing.Hosting;

/// <summary>
/// Leaves the process alone. The usual lifetime of a host takes Ctrl+C for itself, which is not for a server that lives
/// inside somebody's tests.
/// </summary>
internal sealed class UnattendedLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
