namespace OneSignal.Generated;

/// <summary>What one call does differently from the client's options.</summary>
public sealed class RequestOptions
{
    /// <summary>The id of the app to call, a UUID; null means that of <see cref="OneSignalClientOptions.AppId"/>.</summary>
    public string? AppId { get; set; }

    /// <summary>How long this call may take in all, attempts and waits included; null means <see cref="OneSignalClientOptions.Timeout"/>.</summary>
    public TimeSpan? Timeout { get; set; }

    /// <summary>
    /// Whether the call may be repeated after a failure that passes. Null, the default, repeats what cannot act twice: GET,
    /// HEAD, PUT, DELETE and what carries an idempotency key. True also repeats another POST or a PATCH, when you know that
    /// carrying it out twice does no harm; false makes one attempt. A body of your own is never sent twice.
    /// </summary>
    public bool? MayRepeat { get; set; }

    /// <summary>
    /// Further request headers, for what the client does not know yet. Authorization, Host and the headers of the body
    /// are the client's own and cannot be set.
    /// </summary>
    public IDictionary<string, string> Headers { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Further query parameters, for what the client does not know yet. Names and values are escaped.</summary>
    public IDictionary<string, string> Query { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Checked before anything is sent, in the caller's own stack.</summary>
    /// <exception cref="ArgumentException">A value is malformed.</exception>
    internal void ThrowIfWrong()
    {
        if (AppId is not null && !AppIdShape.Fits(AppId))
        {
            throw new ArgumentException(
                $"{nameof(RequestOptions)}.{nameof(AppId)} is malformed. It must be {AppIdShape.Expected}.", OptionsParameter);
        }

        if (Timeout is { } timeout && !ClientSettings.IsTimeout(timeout))
        {
            throw new ArgumentException(
                $"{nameof(RequestOptions)}.{nameof(Timeout)} must be longer than zero and at most 24 days.", OptionsParameter);
        }

        if (Headers.Count > 0)
        {
            foreach (var header in Headers)
            {
                HeaderShape.ThrowIfWrong(header.Key, header.Value, OptionsParameter);
            }
        }
    }

    /// <summary>What the parameter is called in every generated method.</summary>
    private const string OptionsParameter = "options";
}
