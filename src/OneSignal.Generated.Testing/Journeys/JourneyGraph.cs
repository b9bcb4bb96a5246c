using System.Text.Json.Nodes;

namespace OneSignal.Generated.Testing.Journeys;

/// <summary>The nodes of a journey, with those inside of branches.</summary>
internal static class JourneyGraph
{
    /// <summary>Every node, each before those in its branches.</summary>
    public static IEnumerable<JsonObject> Nodes(JsonObject journey) => Nodes(journey["nodes"] as JsonArray);

    public static IEnumerable<JsonObject> Branches(JsonObject node) => (node["branches"] as JsonArray ?? []).OfType<JsonObject>();

    public static string? Id(JsonObject part) => (string?)part["id"];

    /// <summary>
    /// Gives an id to each node and branch that has none, and turns the names that a caller gave to nodes into their ids
    /// where conditions refer to them.
    /// </summary>
    public static void Identify(JsonObject journey)
    {
        foreach (var part in Nodes(journey).SelectMany(node => Branches(node).Prepend(node)))
        {
            part["id"] ??= Guid.NewGuid().ToString();
        }

        var idByName = Nodes(journey)
            .Where(node => node["client_node_id"] is not null)
            .ToLookup(node => (string)node["client_node_id"]!, Id, StringComparer.Ordinal);
        foreach (var condition in Conditions(journey))
        {
            if ((string?)condition["client_node_id"] is { } name)
            {
                condition["sending_node_id"] = idByName[name].First();
                condition.Remove("client_node_id");
            }
        }
    }

    public static IEnumerable<JsonObject> Conditions(JsonObject journey) =>
        Nodes(journey).SelectMany(Branches).Select(branch => branch["condition"]).OfType<JsonObject>();

    private static IEnumerable<JsonObject> Nodes(JsonArray? nodes)
    {
        foreach (var node in (nodes ?? []).OfType<JsonObject>())
        {
            yield return node;
            foreach (var inner in Branches(node).SelectMany(branch => Nodes(branch["nodes"] as JsonArray)))
            {
                yield return inner;
            }
        }
    }
}
