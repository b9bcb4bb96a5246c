using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OneSignal.Generated.Tests.Wire;

/// <summary>
/// Whether two trees say the same: the order of members and the spelling of a number or an instant do not matter. In an
/// answer, a member that is null says as little as one that is absent; in a request the two differ.
/// </summary>
internal static class JsonEquality
{
    /// <summary>The first difference as a path and both values, or null.</summary>
    public static string? Difference(JsonNode? expected, JsonNode? actual, bool nullIsAbsent = false, string path = "$")
    {
        switch (expected, actual)
        {
            case (JsonObject left, JsonObject right):
                foreach (var name in left.Select(member => member.Key).Union(right.Select(member => member.Key)))
                {
                    if (nullIsAbsent && left[name] is null && right[name] is null)
                    {
                        continue;
                    }

                    if (!left.ContainsKey(name) || !right.ContainsKey(name))
                    {
                        return $"{path}.{name}: {(left.ContainsKey(name) ? "missing" : "unexpected")}";
                    }

                    if (Difference(left[name], right[name], nullIsAbsent, $"{path}.{name}") is { } difference)
                    {
                        return difference;
                    }
                }

                return null;
            case (JsonArray left, JsonArray right) when left.Count == right.Count:
                return left.Select((item, index) => Difference(item, right[index], nullIsAbsent, $"{path}[{index}]")).FirstOrDefault(difference => difference is not null);
            default:
                return SameScalar(expected, actual) ? null : $"{path}: expected {expected?.ToJsonString() ?? "null"}, was {actual?.ToJsonString() ?? "null"}";
        }
    }

    private static bool SameScalar(JsonNode? expected, JsonNode? actual) => JsonNode.DeepEquals(expected, actual)
        || (Number(expected) is { } left && Number(actual) == left)
        || (Instant(expected) is { } before && Instant(actual) is { } after && before.EqualsExact(after));

    private static decimal? Number(JsonNode? node) => node?.GetValueKind() == JsonValueKind.Number
        ? decimal.Parse(node.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture)
        : null;

    private static DateTimeOffset? Instant(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String
        && DateTimeOffset.TryParse((string)node!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? instant : null;
}
