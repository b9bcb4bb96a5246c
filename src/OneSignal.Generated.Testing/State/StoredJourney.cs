using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.Journeys;

namespace OneSignal.Generated.Testing.State;

/// <summary>An automated flow of messages. It is stored and moves through its states; the simulator sends nobody through it.</summary>
internal sealed class StoredJourney : IStored
{
    private readonly string _appId;
    private JsonObject _content = [];

    public StoredJourney(string appId, long number, DateTimeOffset now)
    {
        _appId = appId;
        Number = number;
        CreatedAt = now;
        UpdatedAt = now;
    }

    public Guid Id { get; } = Guid.NewGuid();

    /// <summary>Grows from journey to journey.</summary>
    public long Number { get; }

    public string Name => (string)_content["name"]!;

    public string State { get; private set; } = JourneyStates.Draft;

    public DateTimeOffset CreatedAt { get; }

    public DateTimeOffset UpdatedAt { get; private set; }

    public DateTimeOffset? StartedAt { get; private set; }

    public DateTimeOffset? ArchivedAt { get; private set; }

    /// <summary>Another one after each change, so that somebody who read the journey before can be told.</summary>
    public string ConcurrencyKey { get; private set; } = "";

    /// <summary>A copy of what it is made of: name, audience, nodes and so on.</summary>
    public JsonObject CopyContent() => _content.DeepClone().AsObject();

    public bool Uses(StoredTemplate template) => State != JourneyStates.Archived
        && JourneyGraph.Nodes(_content).Any(node => (string?)node["template_id"] == template.Id.ToString());

    /// <param name="content">What it is made of from now on, checked.</param>
    /// <param name="state">The state that it goes to, which can be its present one.</param>
    /// <param name="now">The moment.</param>
    public void Change(JsonObject content, string state, DateTimeOffset now)
    {
        JourneyGraph.Identify(content);
        _content = content;
        MoveTo(state, now);
        UpdatedAt = now;
    }

    /// <summary>Starts and stops when its schedule says so.</summary>
    public void CatchUp(DateTimeOffset now)
    {
        if (State == JourneyStates.Scheduled && ScheduledTime("start_at") is { } start && start <= now)
        {
            MoveTo(JourneyStates.Active, start);
        }

        if (State == JourneyStates.Active && ScheduledTime("stop_at") is { } stop && stop <= now)
        {
            MoveTo(JourneyStates.Archived, stop);
        }
    }

    public JsonObject ShowInList()
    {
        var shown = new JsonObject
        {
            ["id"] = Id.ToString(),
            ["app_id"] = _appId,
            ["name"] = Name,
            ["state"] = State,
            ["created_at"] = Timestamp.Show(CreatedAt),
            ["updated_at"] = Timestamp.Show(UpdatedAt),
            ["started_at"] = Timestamp.Show(StartedAt),
            ["archived_at"] = Timestamp.Show(ArchivedAt),
            ["created_source"] = "public_api",
            ["schedule"] = _content["schedule"]?.DeepClone(),
            ["reentry_rules"] = _content["reentry_rules"]?.DeepClone(),
        };
        if (_content["audience"]?["kind"] is { } kind)
        {
            shown["audience"] = new JsonObject { ["kind"] = kind.DeepClone() };
        }

        return shown;
    }

    public JsonObject Show()
    {
        var shown = ShowInList();
        shown["description"] = null;
        shown["early_exit"] = null;
        shown["nodes"] = new JsonArray();
        foreach (var (name, value) in _content)
        {
            shown[name] = value?.DeepClone();
        }

        shown["concurrency_key"] = ConcurrencyKey;
        return shown;
    }

    /// <summary>Figures for each node and branch, all of them zero.</summary>
    public JsonObject ShowStats()
    {
        var nodes = new JsonObject();
        var branches = new JsonObject();
        foreach (var node in JourneyGraph.Nodes(_content))
        {
            nodes[JourneyGraph.Id(node)!] = new JsonObject
            {
                ["kind"] = node["kind"]!.DeepClone(),
                ["waiting"] = 0,
                ["completed"] = 0,
                ["exited_early"] = 0,
            };
            foreach (var branch in JourneyGraph.Branches(node))
            {
                branches[JourneyGraph.Id(branch)!] = new JsonObject { ["completed"] = 0 };
            }
        }

        return new JsonObject
        {
            ["id"] = Id.ToString(),
            ["started"] = 0,
            ["completed"] = 0,
            ["exited_early"] = 0,
            ["nodes"] = nodes,
            ["branches"] = branches,
        };
    }

    private void MoveTo(string state, DateTimeOffset at)
    {
        StartedAt = state == JourneyStates.Active ? StartedAt ?? at : StartedAt;
        ArchivedAt = state == JourneyStates.Archived ? at : null;
        State = state;
        ConcurrencyKey = Guid.NewGuid().ToString("N");
    }

    private DateTimeOffset? ScheduledTime(string name) =>
        Timestamp.TryRead((string?)_content["schedule"]?[name], out var time) ? time : null;
}
