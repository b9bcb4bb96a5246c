using System.Text.Json;
using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.Journeys;
using OneSignal.Generated.Testing.State;

namespace OneSignal.Generated.Testing.Operations;

/// <summary>Journeys: list, create, get, update whole or by node, delete, and figures.</summary>
internal sealed class JourneyOperations : IOperationGroup
{
    private const string State = "state";
    private const string ConcurrencyKey = "concurrency_key";

    private static readonly Lookup<StoredJourney> ById = new(
        call => call.App.Journeys.Find(call.Path("journey_id")), "Journey not found");

    public IReadOnlyDictionary<string, Func<ApiCall, ApiAnswer>> Handlers { get; } =
        new Dictionary<string, Func<ApiCall, ApiAnswer>>(StringComparer.Ordinal)
        {
            ["listJourneys"] = List,
            ["createJourney"] = Create,
            ["getJourney"] = ById.Then((_, journey) => ApiAnswer.Json(200, journey.Show())),
            ["updateJourney"] = ById.Then(Update),
            ["updateJourneyNode"] = ById.Then(UpdateNode),
            ["deleteJourney"] = ById.Then(Delete),
            ["getJourneyStats"] = ById.Then((_, journey) => ApiAnswer.Json(200, journey.ShowStats())),
        };

    private static ApiAnswer List(ApiCall call)
    {
        var start = long.MaxValue;
        if (call.QueryValue("cursor") is { } cursor && !Cursor.TryRead(cursor, out start))
        {
            return call.Refuse(400, "cursor is no value of next_cursor.");
        }

        var limit = call.QueryInteger("limit");
        var found = call.App.Journeys.Reverse().Where(journey => journey.Number < start).Take(limit + 1).ToList();
        return CursorPage.Answer(found, limit, "journeys", journey => journey.ShowInList(), journey => journey.Number);
    }

    private static ApiAnswer Create(ApiCall call)
    {
        var content = call.Body.ToNode()!.AsObject();
        var problem = JourneyRules.ScheduleProblem(call.BodyProperty("schedule"), call.Now)
            ?? JourneyRules.Problem(content)
            ?? UnknownNode(content, known: []);
        if (problem is not null)
        {
            return call.Refuse(400, problem);
        }

        var journey = new StoredJourney(call.App.Id.ToString(), call.App.Journeys.Added + 1, call.Now);
        call.App.Journeys.Add(journey);
        return Save(call, journey, content, JourneyStates.Draft, "journey.created", 201);
    }

    private static ApiAnswer Update(ApiCall call, StoredJourney journey)
    {
        var content = journey.CopyContent();
        var known = Ids(content);
        MergePatch.Apply(content, Changes(call));
        return Change(call, journey, content, known, call.BodyProperty(State).Text() ?? journey.State);
    }

    private static ApiAnswer UpdateNode(ApiCall call, StoredJourney journey)
    {
        var content = journey.CopyContent();
        var known = Ids(content);
        if (JourneyGraph.Nodes(content).FirstOrDefault(node => IsNamed(node, call.Path("node_id"))) is not { } node)
        {
            return call.Refuse(404, "The journey has no node with this id.");
        }

        if (call.BodyProperty("kind").Text() is { } kind && kind != (string?)node["kind"])
        {
            return call.Refuse(400, "The kind of a node cannot be changed.");
        }

        MergePatch.Apply(node, Changes(call));
        return Change(call, journey, content, known, journey.State);
    }

    private static ApiAnswer Change(
        ApiCall call, StoredJourney journey, JsonObject content, HashSet<string> known, string state)
    {
        if (RefuseChange(call, journey) is { } refusal)
        {
            return refusal;
        }

        var problem = JourneyRules.ScheduleProblem(call.BodyProperty("schedule"), call.Now)
            ?? JourneyRules.Problem(content)
            ?? UnknownNode(content, known);
        if (problem is not null)
        {
            return call.Refuse(400, problem);
        }

        return JourneyStates.Problem(journey.State, state, content) is { } stateProblem
            ? call.Refuse(422, stateProblem)
            : Save(call, journey, content, state, "journey.updated", 200);
    }

    private static ApiAnswer Delete(ApiCall call, StoredJourney journey)
    {
        call.App.Journeys.Remove(journey);
        call.Record("journey.deleted", "journey", journey.Id, journey.Name);
        return ApiAnswer.Json(200, new JsonObject { ["success"] = true });
    }

    private static ApiAnswer? RefuseChange(ApiCall call, StoredJourney journey) =>
        call.BodyProperty(ConcurrencyKey).Text() is { } key && key != journey.ConcurrencyKey
            ? call.Refuse(409, "Somebody else changed the journey meanwhile. Read it again, and repeat the change with its key.")
            : journey.State == JourneyStates.Archived
                ? call.Refuse(422, "An archived journey cannot be changed.")
                : journey.State == JourneyStates.Active && call.BodyProperty("audience").HasContent()
                    ? call.Refuse(422, "The audience of an active journey cannot be changed.")
                    : null;

    private static ApiAnswer Save(
        ApiCall call, StoredJourney journey, JsonObject content, string state, string action, int status)
    {
        journey.Change(content, state, call.Now);
        call.Record(action, "journey", journey.Id, journey.Name);
        return ApiAnswer.Json(status, journey.Show());
    }

    private static IEnumerable<JsonProperty> Changes(ApiCall call) =>
        call.Body.EnumerateObject().Where(property => !property.NameEquals(State) && !property.NameEquals(ConcurrencyKey));

    private static HashSet<string> Ids(JsonObject content) =>
        JourneyGraph.Nodes(content).Select(node => JourneyGraph.Id(node)!).ToHashSet(StringComparer.OrdinalIgnoreCase);

    // The server gives the ids: one that it did not give would lose the users who wait at the node.
    private static string? UnknownNode(JsonObject content, HashSet<string> known) =>
        JourneyGraph.Nodes(content).Select(JourneyGraph.Id).FirstOrDefault(id => id is not null && !known.Contains(id)) is { } id
            ? $"The journey has no node with the id {id}. Leave the id of a new node out."
            : null;

    private static bool IsNamed(JsonObject node, string id) =>
        string.Equals(JourneyGraph.Id(node), id, StringComparison.OrdinalIgnoreCase);
}
