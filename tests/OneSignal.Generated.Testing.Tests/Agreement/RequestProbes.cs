using Microsoft.Extensions.Time.Testing;
using OneSignal.Generated.Testing.Routing;
using OneSignal.Generated.Testing.Tests.Support;

namespace OneSignal.Generated.Testing.Tests.Agreement;

/// <summary>
/// Sends what OneSignal's documents say can be sent: each property of a body with its example, its default and each of its
/// listed values, one at a time in a body that is accepted without it.
/// </summary>
internal static class RequestProbes
{
    public static async Task<IReadOnlyList<Disagreement>> RunAsync(CancellationToken cancellationToken)
    {
        var found = new List<Disagreement>();
        foreach (var operations in UpstreamDocument.All.SelectMany(document => document.Operations)
            .Where(operation => operation.Body is not null)
            .GroupBy(operation => operation.Ours.Id, StringComparer.Ordinal))
        {
            await using var desk = new Desk(cancellationToken);
            foreach (var theirs in operations)
            {
                foreach (var probe in ProbeReader.Read(theirs))
                {
                    if (!await desk.IsAcceptedAsync(theirs.Ours, probe))
                    {
                        found.Add(new Disagreement(theirs.Document.Name, theirs.Ours.Id, $"refuses {probe}"));
                    }
                }
            }
        }

        return found;
    }

    /// <summary>Sends to a simulator, and to a fresh one when what was sent before may be in the way.</summary>
    private sealed class Desk(CancellationToken cancellationToken) : IAsyncDisposable
    {
        private OneSignalSimulator? _simulator;
        private HttpClient? _http;
        private Scene? _scene;

        public async Task<bool> IsAcceptedAsync(SpecOperation operation, Probe probe)
        {
            if (_scene is not null && await SendAsync(operation, probe))
            {
                return true;
            }

            await SetAsync();
            return await SendAsync(operation, probe);
        }

        public async ValueTask DisposeAsync()
        {
            _http?.Dispose();
            if (_simulator is not null)
            {
                await _simulator.DisposeAsync();
            }
        }

        private async Task SetAsync()
        {
            await DisposeAsync();
            _simulator = await OneSignalSimulator.StartAsync(
                new OneSignalSimulatorOptions { TimeProvider = new FakeTimeProvider(Scene.Time) }, cancellationToken);
            _http = _simulator.CreateHttpClient();
            _scene = await Scene.SetAsync(_simulator, cancellationToken);
        }

        private async Task<bool> SendAsync(SpecOperation operation, Probe probe)
        {
            using var request = _scene!.Request(operation, _scene.Fit(operation, probe.Body()));
            using var response = await _http!.SendAsync(request, cancellationToken);
            return response.IsSuccessStatusCode;
        }
    }
}
