using System.Text.Json;
using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.Validation;

namespace OneSignal.Generated.Testing.Audiences;

/// <summary>What OneSignal wants of a list of conditions beyond the types of the document.</summary>
internal static class FilterRules
{
    private const int MaxArrayValues = 20;

    private static readonly string[] Sessions = [">", "<"];
    private static readonly string[] Numbers = [">", "<", "=", "!="];
    private static readonly string[] Texts = ["=", "!="];

    private static readonly Dictionary<string, string[]> RelationsByField = new(StringComparer.Ordinal)
    {
        ["last_session"] = Sessions,
        ["first_session"] = Sessions,
        ["session_time"] = Sessions,
        ["session_count"] = Numbers,
        ["app_version"] = Numbers,
        ["language"] = Texts,

        // One page of the reference has the latter two, the others do not.
        ["country"] = [.. Texts, "exists", "not_exists"],
    };

    /// <param name="rows">The list, whose types were checked already; nothing is wrong with an absent one.</param>
    /// <param name="name">The name of the property that holds it.</param>
    public static IEnumerable<Violation> Check(JsonElement rows, string name = "filters")
    {
        var isAfterCondition = false;
        var index = 0;
        foreach (var row in rows.Items())
        {
            var place = $"{name}[{index++}]";
            if (row.Property("operator").Text() is not null)
            {
                if (!isAfterCondition)
                {
                    yield return new Violation(place, "joins nothing: an operator must stand between two conditions");
                }

                isAfterCondition = false;
                continue;
            }

            isAfterCondition = true;
            foreach (var violation in CheckCondition(row, place))
            {
                yield return violation;
            }
        }

        if (index > 0 && !isAfterCondition)
        {
            yield return new Violation($"{name}[{index - 1}]", "is an operator, and the last row must be a condition");
        }
    }

    private static IEnumerable<Violation> CheckCondition(JsonElement row, string place) => row.Property("field").Text() switch
    {
        "tag" => CheckTag(row, place),
        "location" => Missing(row, place, "radius", "lat", "long"),
        "last_session" or "first_session" when !row.Property("value").HasContent() =>
            [.. CheckRelation(row, place), .. Missing(row, place, "hours_ago")],
        { } field when RelationsByField.ContainsKey(field) && !IsUnary(row) =>
            [.. CheckRelation(row, place), .. Missing(row, place, "value")],
        _ => CheckRelation(row, place),
    };

    private static IEnumerable<Violation> CheckTag(JsonElement row, string place)
    {
        foreach (var violation in Missing(row, place, IsUnary(row) ? ["key", "relation"] : ["key", "relation", "value"]))
        {
            yield return violation;
        }

        if (row.Property("relation").Text() is "in_array" or "not_in_array"
            && row.Property("value").Text()?.Split(',').Length > MaxArrayValues)
        {
            yield return new Violation($"{place}.value", $"must list at most {MaxArrayValues} values");
        }
    }

    private static IEnumerable<Violation> CheckRelation(JsonElement row, string place)
    {
        var field = row.Property("field").Text()!;
        if (!RelationsByField.TryGetValue(field, out var relations))
        {
            return [];
        }

        return row.Property("relation").Text() is { } relation && relations.Contains(relation, StringComparer.Ordinal)
            ? []
            : [new Violation($"{place}.relation", $"must be one of {string.Join(", ", relations)} for {field}")];
    }

    private static bool IsUnary(JsonElement row) => row.Property("relation").Text() is "exists" or "not_exists";

    private static IEnumerable<Violation> Missing(JsonElement row, string place, params string[] names) =>
        names.Where(name => !row.Property(name).HasContent()).Select(name => new Violation($"{place}.{name}", "is required"));
}
