using System.Text.Json.Nodes;
using OneSignal.Generator.Model;

namespace OneSignal.Generator.Checking;

/// <summary>The references that stand in a tree, those inside examples and other data left out.</summary>
internal static class References
{
    public static IEnumerable<string> In(JsonNode? node)
    {
        var open = new Stack<(JsonNode? Node, bool KeysAreNames)>();
        open.Push((node, false));
        while (open.TryPop(out var entry))
        {
            if (entry.Node is JsonArray list)
            {
                foreach (var item in list)
                {
                    open.Push((item, false));
                }
            }

            if (entry.Node is not JsonObject map)
            {
                continue;
            }

            if (!entry.KeysAreNames && map.Text("$ref") is { } reference)
            {
                yield return reference;
            }

            foreach (var (key, value) in map)
            {
                if (entry.KeysAreNames || !NameMap.HoldsData(key))
                {
                    open.Push((value, !entry.KeysAreNames && NameMap.IsUnder(key)));
                }
            }
        }
    }
}
