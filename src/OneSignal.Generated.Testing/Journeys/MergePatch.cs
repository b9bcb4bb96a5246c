using System.Text.Json;
using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Answers;

namespace OneSignal.Generated.Testing.Journeys;

/// <summary>JSON Merge Patch, RFC 7396: what is left out stays, null clears, objects are merged and all else is replaced.</summary>
internal static class MergePatch
{
    public static void Apply(JsonObject target, IEnumerable<JsonProperty> patch)
    {
        foreach (var property in patch)
        {
            if (property.Value.ValueKind == JsonValueKind.Null)
            {
                target.Remove(property.Name);
            }
            else if (property.Value.ValueKind == JsonValueKind.Object)
            {
                if (target[property.Name] is not JsonObject part)
                {
                    target[property.Name] = part = [];
                }

                Apply(part, property.Value.EnumerateObject());
            }
            else
            {
                target[property.Name] = property.Value.ToNode();
            }
        }
    }
}
