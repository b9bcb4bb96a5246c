namespace OneSignal.Generator.Normalising;

/// <summary>What each pass changed, so that a surprising client can be traced to the step that made it so.</summary>
internal sealed class PassReport
{
    private readonly List<(string Pass, string Change)> _changes = [];

    public string CurrentPass { get; set; } = "";

    public IReadOnlyList<(string Pass, string Change)> Changes => _changes;

    public void Add(string change) => _changes.Add((CurrentPass, change));
}
