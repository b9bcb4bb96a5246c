namespace OneSignal.Generated.Testing.State;

/// <summary>The Live Activities that were started through the API and have not ended.</summary>
internal sealed class LiveActivityStore
{
    private readonly HashSet<string> _running = new(StringComparer.Ordinal);

    public void Start(string id) => _running.Add(id);

    public bool IsRunning(string id) => _running.Contains(id);

    public void End(string id) => _running.Remove(id);
}
