using System.Text.Json;
using System.Text.Json.Nodes;

namespace OneSignal.Generated.Testing.Tests.Agreement;

/// <summary>Whether an answer has what an example has: the same properties with the same kinds of values.</summary>
internal static class ExampleShape
{
    /// <summary>Objects whose names are data and not properties.</summary>
    private static readonly HashSet<string> Maps = new(StringComparer.Ordinal)
    {
        "tags", "contents", "subjects", "headings", "data", "custom_data", "included_aliases", "metadata", "meta", "invalid_aliases",
    };

    public static IEnumerable<string> Compare(JsonNode example, JsonNode? answer, string place = "")
    {
        switch (example)
        {
            case JsonObject expected when answer is JsonObject actual:
                foreach (var (name, value) in expected)
                {
                    if (!actual.TryGetPropertyValue(name, out var ours))
                    {
                        yield return $"{place}/{name} is missing";
                    }
                    else if (value is not null && ours is not null && !Maps.Contains(name))
                    {
                        foreach (var problem in Compare(value, ours, $"{place}/{name}"))
                        {
                            yield return problem;
                        }
                    }
                }

                break;
            case JsonArray expected when answer is JsonArray actual:
                if (expected.Count > 0 && actual.Count > 0 && expected[0] is { } first)
                {
                    foreach (var problem in Compare(first, actual[0], $"{place}/*"))
                    {
                        yield return problem;
                    }
                }

                break;
            default:
                if (answer is null || Kind(example) != Kind(answer))
                {
                    yield return $"{place} is {(answer is null ? "null" : Kind(answer))}, not {Kind(example)}";
                }

                break;
        }
    }

    private static string Kind(JsonNode value) => value.GetValueKind() switch
    {
        JsonValueKind.True or JsonValueKind.False => "boolean",
        var kind => kind.ToString().ToLowerInvariant(),
    };
}
