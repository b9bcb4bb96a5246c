using System.Text.Json;

namespace OneSignal.Generated.Testing.State;

/// <summary>The segments of an app. It starts with those that every app has.</summary>
internal sealed class SegmentStore
{
    private const string Week = "168";

    // Stands for every subscription, as long as no segment has this name.
    private const string EveryoneName = "All";

    private static readonly StoredSegment Everyone = new(Guid.Empty, EveryoneName, DateTimeOffset.UnixEpoch);

    private static readonly (string Name, string Rows)[] Defaults =
    [
        ("Subscribed Users", "[]"),
        ("Active Users", $$"""[{"field":"last_session","relation":"<","hours_ago":"{{Week}}"}]"""),
        ("Inactive Users", $$"""[{"field":"last_session","relation":">","hours_ago":"{{Week}}"}]"""),
        ("Engaged Users", $$"""
            [{"field":"last_session","relation":"<","hours_ago":"{{Week}}"},{"field":"session_count","relation":">","value":"4"}]
            """),
    ];

    public SegmentStore(DateTimeOffset now)
    {
        foreach (var (name, rows) in Defaults)
        {
            using var document = JsonDocument.Parse(rows);
            var segment = new StoredSegment(Guid.NewGuid(), name, now) { IsDefault = true };
            segment.Define(document.RootElement.Clone());
            All.Add(segment);
        }
    }

    public Store<StoredSegment> All { get; } = [];

    public StoredSegment? FindByName(string name) => All.FirstOrDefault(segment => segment.Name == name);

    /// <summary>The segments with these names. A name that no segment has stands for nobody.</summary>
    public IReadOnlyList<StoredSegment> Named(IEnumerable<string> names) =>
        [.. names.Select(name => FindByName(name) ?? (name == EveryoneName ? Everyone : null)).OfType<StoredSegment>()];
}
