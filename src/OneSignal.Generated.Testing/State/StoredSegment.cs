using System.Text.Json;
using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.Audiences;

namespace OneSignal.Generated.Testing.State;

/// <summary>A named audience, which anyone belongs to who fits its conditions at the moment.</summary>
internal sealed class StoredSegment : IStored
{
    private JsonElement _rows;
    private FilterList _filters = FilterList.Everyone;

    public StoredSegment(Guid id, string name, DateTimeOffset now)
    {
        Id = id;
        Name = name;
        CreatedAt = now;
        UpdatedAt = now;
    }

    public Guid Id { get; }

    public string Name { get; set; }

    public string? Description { get; set; }

    /// <summary>Whether it comes with every app, and cannot be changed.</summary>
    public bool IsDefault { get; init; }

    public DateTimeOffset CreatedAt { get; }

    public DateTimeOffset UpdatedAt { get; set; }

    /// <param name="rows">Conditions that were checked; they take the place of all there were.</param>
    public void Define(JsonElement rows)
    {
        _rows = rows;
        _filters = FilterList.Read(rows);
    }

    public bool Holds(StoredSubscription subscription, DateTimeOffset now) => _filters.Matches(subscription, now);

    public JsonNode ShowFilters() => _rows.ValueKind == JsonValueKind.Array ? _rows.ToNode()! : new JsonArray();
}
