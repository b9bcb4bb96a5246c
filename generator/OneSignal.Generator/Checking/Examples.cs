using System.Text.Json.Nodes;
using OneSignal.Generator.Model;
using OneSignal.Generator.Reading;

namespace OneSignal.Generator.Checking;

/// <summary>The example values that stand at a place, alone or in a map of named ones.</summary>
internal static class Examples
{
    public static IEnumerable<(string Pointer, JsonNode? Value)> Of(SpecPart part)
    {
        if (part.Node.TryGetPropertyValue("example", out var example))
        {
            yield return (part.At("example"), example);
        }

        foreach (var (name, named) in part.Node.Map("examples") ?? [])
        {
            if (named is JsonObject map && map.TryGetPropertyValue("value", out var value))
            {
                yield return (JsonPointer.Append(JsonPointer.Append(part.At("examples"), name), "value"), value);
            }
        }
    }

    public static IEnumerable<(string Pointer, JsonNode? Value)> DefaultOf(SpecPart part)
    {
        if (part.Node.TryGetPropertyValue("default", out var value))
        {
            yield return (part.At("default"), value);
        }
    }
}
