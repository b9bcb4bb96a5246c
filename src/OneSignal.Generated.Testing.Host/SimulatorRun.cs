using System.Globalization;

namespace OneSignal.Generated.Testing.Host;

/// <summary>One run: says where the simulator is, then tells of each request until it is stopped.</summary>
internal sealed class SimulatorRun(OneSignalSimulatorOptions options, IReadOnlyList<Fault> faults, FileInfo? certificate)
{
    private const int Success = 0;
    private const int Failure = 1;

    public async Task<int> RunAsync(CancellationToken stop)
    {
        options.OnRequest = Tell;
        try
        {
            await using var simulator = await OneSignalSimulator.StartAsync(options, stop);
            foreach (var fault in faults)
            {
                simulator.Faults.Add(fault);
            }

            if (certificate is not null)
            {
                await File.WriteAllTextAsync(
                    certificate.FullName, simulator.Network.CertificateAuthority.ExportCertificatePem() + "\n", stop);
            }

            Introduce(simulator);
            var stopped = new TaskCompletionSource();
            await using (stop.Register(stopped.SetResult))
            {
                await stopped.Task;
            }

            await Console.Out.WriteLineAsync(
                string.Create(CultureInfo.InvariantCulture, $"Stopped after {simulator.Requests.Count} requests."));
            return Success;
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or UnauthorizedAccessException)
        {
            // A port that is taken, an operation that is not there, a file that cannot be written.
            await Console.Error.WriteLineAsync(exception.Message);
            return Failure;
        }
    }

    private void Introduce(OneSignalSimulator simulator)
    {
        // The names that the quick start reads, one a line, so that a script can take them over.
        Console.WriteLine(
            $"""
            The simulator is at {simulator.BaseAddress}; Ctrl+C stops it.
            ONESIGNAL_APP_ID={simulator.AppId}
            ONESIGNAL_API_KEY={simulator.AppKey}
            ONESIGNAL_ORGANIZATION_API_KEY={simulator.OrganizationKey}
            Rate limits: {options.RateLimits}. Faults: {(faults.Count == 0 ? "none" : string.Join(' ', faults))}.
            """);
    }

    private static void Tell(RecordedRequest request) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{request.ReceivedAt:HH:mm:ss.fff} {request}"));
}
