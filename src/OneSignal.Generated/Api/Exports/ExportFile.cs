using System.IO.Compression;
using System.Net;
#if NET
using OneSignal.Generated.Facts;
#endif

namespace OneSignal.Generated;

/// <summary>A file that OneSignal is still writing, or has written, on a host that stores files for it.</summary>
internal static class ExportFile
{
    private const double Growth = 1.5;
    private const string What = "the exported file";

    private static readonly Lazy<HttpClient> KeylessClient = new(static () => new HttpClient(
#if NET
        new SocketsHttpHandler
        {
            PooledConnectionLifetime = TimeSpan.FromSeconds(NetworkFacts.DnsTimeToLiveSeconds),
            UseCookies = false,
        }));
#else
        new HttpClientHandler { UseCookies = false }));
#endif

    /// <summary>Waits for the file and opens it, decompressed. The address is a secret by itself and stands in no message.</summary>
    internal static async Task<Stream> OpenAsync(Uri address, ExportWaitOptions wait, CancellationToken cancellationToken)
    {
        var client = wait.HttpClient ?? KeylessClient.Value;
        var clock = wait.TimeProvider;
        var start = clock.GetTimestamp();
        var delay = wait.FirstDelay;
        for (var attempts = 1; ; attempts++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var response = await FetchAsync(client, address, cancellationToken).ConfigureAwait(false);
            var waited = clock.GetElapsedTime(start);
            if (response.IsSuccessStatusCode)
            {
                wait.Progress?.Report(new ExportProgress(attempts, waited, null));
                return await ReadAsync(response, cancellationToken).ConfigureAwait(false);
            }

            response.Dispose();
            if (!MayComeYet(response.StatusCode))
            {
                throw new OneSignalApiException(
                    $"The host of {What} refused it with {(int)response.StatusCode}.", response.StatusCode);
            }

            if (wait.Timeout != Timeout.InfiniteTimeSpan && waited + delay > wait.Timeout)
            {
                throw new OneSignalTimeoutException(FormattableString.Invariant(
                    $"{What} was not there within {wait.Timeout.TotalSeconds} s; the last answer was {(int)response.StatusCode}."));
            }

            wait.Progress?.Report(new ExportProgress(attempts, waited, delay));
            await DelayAsync(clock, delay, cancellationToken).ConfigureAwait(false);
            delay = TimeSpan.FromTicks((long)Math.Min(delay.Ticks * Growth, wait.LongestDelay.Ticks));
        }
    }

    /// <summary>A file not written yet is answered with 404 or 403, depending on the kind of export; the rest passes by itself.</summary>
    private static bool MayComeYet(HttpStatusCode status) =>
        status is HttpStatusCode.NotFound or HttpStatusCode.Forbidden or HttpStatusCode.RequestTimeout
        || (int)status is 429 or >= 500;

    private static async Task<HttpResponseMessage> FetchAsync(HttpClient client, Uri address, CancellationToken cancellationToken)
    {
        try
        {
            return await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        }
        catch (HttpRequestException exception)
        {
            throw new OneSignalConnectionException($"The host of {What} could not be reached.", exception);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new OneSignalTimeoutException($"The host of {What} did not answer in time.", exception);
        }
    }

    private static async Task<Stream> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
#if NET
            var body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
#else
            cancellationToken.ThrowIfCancellationRequested();
            var body = await response.Content.ReadAsStreamAsync().ConfigureAwait(false);
#endif
            var file = await ExportFileStream.BeginAsync(response, body, cancellationToken).ConfigureAwait(false);
            return file.IsGzip ? new GZipStream(file, CompressionMode.Decompress) : file;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    private static Task DelayAsync(TimeProvider clock, TimeSpan delay, CancellationToken cancellationToken) =>
#if NET
        Task.Delay(delay, clock, cancellationToken);
#else
        clock.Delay(delay, cancellationToken);
#endif
}
