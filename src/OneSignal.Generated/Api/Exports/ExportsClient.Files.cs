namespace OneSignal.Generated;

public partial class ExportsClient
{
    /// <summary>Exports subscriptions, waits for the file and opens it. One export of an account runs at a time.</summary>
    /// <param name="request">What to export.</param>
    /// <param name="wait">How to wait; null for the defaults.</param>
    /// <param name="options">What differs from the client's options in the call that starts the export; null for nothing.</param>
    /// <param name="cancellationToken">Gives the wait up. The export itself goes on.</param>
    /// <returns>The CSV, decompressed, as it comes in. Dispose it.</returns>
    /// <exception cref="OneSignalException">The export could not be started, or the file did not come in time.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public virtual async Task<Stream> DownloadSubscriptionsAsync(
        ExportSubscriptionsRequest request,
        ExportWaitOptions? wait = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        wait?.ThrowIfWrong(nameof(wait));
        var export = await ExportSubscriptionsAsync(request, options, cancellationToken).ConfigureAwait(false);
        return await OpenFileAsync(AddressIn(export, export.CsvFileUrl), wait, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Exports what became of a message, waits for the file and opens it. One export of an account runs at a time.</summary>
    /// <param name="notificationId">The id of the message.</param>
    /// <param name="wait">How to wait; null for the defaults.</param>
    /// <param name="options">What differs from the client's options in the call that starts the export; null for nothing.</param>
    /// <param name="cancellationToken">Gives the wait up. The export itself goes on.</param>
    /// <returns>The CSV, decompressed, as it comes in. Dispose it.</returns>
    /// <exception cref="OneSignalException">The export could not be started, or the file did not come in time.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public virtual async Task<Stream> DownloadEventsAsync(
        string notificationId,
        ExportWaitOptions? wait = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        wait?.ThrowIfWrong(nameof(wait));
        var export = await ExportEventsAsync(notificationId, options, cancellationToken).ConfigureAwait(false);
        return await OpenFileAsync(AddressIn(export, export.CsvFileUrl), wait, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Exports who got or clicked a message, waits for the file and opens it.</summary>
    /// <param name="notificationId">The id of the message.</param>
    /// <param name="request">What to export.</param>
    /// <param name="wait">How to wait; null for the defaults.</param>
    /// <param name="options">What differs from the client's options in the call that starts the export; null for nothing.</param>
    /// <param name="cancellationToken">Gives the wait up. The export itself goes on.</param>
    /// <returns>The CSV, decompressed, as it comes in. Dispose it.</returns>
    /// <exception cref="OneSignalException">The export could not be started, or the file did not come in time.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public virtual async Task<Stream> DownloadHistoryAsync(
        string notificationId,
        ExportHistoryRequest request,
        ExportWaitOptions? wait = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        wait?.ThrowIfWrong(nameof(wait));
        var export = await ExportHistoryAsync(notificationId, request, options, cancellationToken).ConfigureAwait(false);
        return await OpenFileAsync(AddressIn(export, export.DestinationUrl), wait, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Waits for the file of an export that was started before, in another process maybe, and opens it. No API key is sent:
    /// the file is on another host.
    /// </summary>
    /// <param name="address">The address that starting the export gave. Who knows it can read the file.</param>
    /// <param name="wait">How to wait; null for the defaults.</param>
    /// <param name="cancellationToken">Gives the wait up.</param>
    /// <returns>The CSV, decompressed, as it comes in. Dispose it.</returns>
    /// <exception cref="ArgumentException">The address is not an https one, or an option is wrong.</exception>
    /// <exception cref="OneSignalException">The file did not come in time, or its host refused it.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public virtual Task<Stream> OpenFileAsync(
        Uri address, ExportWaitOptions? wait = null, CancellationToken cancellationToken = default)
    {
        Argument.NotNull(address, nameof(address));
        if (!address.IsAbsoluteUri || address.Scheme != "https")
        {
            throw new ArgumentException("It must begin with https://, because the file holds personal data.", nameof(address));
        }

        wait ??= new ExportWaitOptions();
        wait.ThrowIfWrong(nameof(wait));
        return ExportFile.OpenAsync(address, wait, cancellationToken);
    }

    private static Uri AddressIn(OneSignalResponse answer, string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var file)
            ? file
            : throw new OneSignalApiException("OneSignal started the export but named no address for its file.", answer.StatusCode);
}
