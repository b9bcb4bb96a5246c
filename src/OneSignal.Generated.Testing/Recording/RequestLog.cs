namespace OneSignal.Generated.Testing.Recording;

/// <summary>The requests in the order in which they were answered. Safe to use from several threads.</summary>
internal sealed class RequestLog
{
    private readonly Lock _gate = new();
    private readonly List<RecordedRequest> _requests = [];
    private readonly Action<RecordedRequest>? _onRequest;

    public RequestLog(Action<RecordedRequest>? onRequest) => _onRequest = onRequest;

    public void Add(RecordedRequest request)
    {
        lock (_gate)
        {
            _requests.Add(request);
            _onRequest?.Invoke(request);
        }
    }

    /// <summary>What was recorded until now; later requests do not change the list.</summary>
    public IReadOnlyList<RecordedRequest> Snapshot()
    {
        lock (_gate)
        {
            return [.. _requests];
        }
    }
}
