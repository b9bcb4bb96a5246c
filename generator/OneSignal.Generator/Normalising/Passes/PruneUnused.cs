using System.Text.Json.Nodes;
using OneSignal.Generator.Model;

namespace OneSignal.Generator.Normalising.Passes;

/// <summary>
/// What no operation sends or receives any more (the schemas of error bodies, the parts of merged objects) would be dead
/// types in the client.
/// </summary>
internal sealed class PruneUnused : ISpecPass
{
    public void Apply(NormalisingContext context)
    {
        var model = context.Model;
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var operation in model.Operations())
        {
            Mark(model, operation.Node, used);
            if (operation.Node.Text(Hint.QueryType) is { } query && used.Add(query))
            {
                Mark(model, model.Schemas[query], used);
            }
        }

        foreach (var name in model.Schemas.Select(entry => entry.Key).Where(name => !used.Contains(name)).ToList())
        {
            model.Schemas.Remove(name);
            context.Report.Add($"removed {name}, which no operation uses");
        }
    }

    private static void Mark(SpecModel model, JsonNode? node, HashSet<string> used, bool keysAreNames = false)
    {
        switch (node)
        {
            case JsonArray list:
                foreach (var item in list)
                {
                    Mark(model, item, used);
                }

                break;
            case JsonObject map:
                if (!keysAreNames && Schema.RefName(map) is { } name && used.Add(name))
                {
                    Mark(model, model.Schemas[name], used);
                }

                foreach (var (key, value) in map)
                {
                    if (keysAreNames || !NameMap.HoldsData(key))
                    {
                        Mark(model, value, used, !keysAreNames && NameMap.IsUnder(key));
                    }
                }

                break;
        }
    }
}
