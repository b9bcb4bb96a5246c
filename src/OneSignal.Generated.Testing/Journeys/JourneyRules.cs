using System.Text.Json;
using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Answers;

namespace OneSignal.Generated.Testing.Journeys;

/// <summary>What OneSignal wants of a journey beyond the types and limits of the document.</summary>
internal static class JourneyRules
{
    private const double AllWeights = 100;
    private const double Rounding = 0.001;
    private const int ShortestWindowMinutes = 15;
    private const int LongestTagKey = 255;

    private static readonly string[] Times = ["start_at", "stop_at"];

    private static readonly TimeSpan ScheduleAhead = TimeSpan.FromMinutes(5);

    private static readonly Dictionary<string, string> NeededByKind = new(StringComparer.Ordinal)
    {
        ["wait"] = "duration_seconds",
        ["send_push"] = "template_id",
        ["send_email"] = "template_id",
        ["send_sms"] = "template_id",
        ["send_iam"] = "iam_id",
        ["send_webhook"] = "webhook_id",
        ["tag"] = "assignments",
    };

    private static readonly Dictionary<string, (int Least, int Most)> BranchesByKind = new(StringComparer.Ordinal)
    {
        ["split_range"] = (2, 20),
        ["yes_no"] = (2, 2),
        ["wait_until"] = (1, 10),
    };

    /// <summary>What is wrong with a journey as it would be stored, the first thing only; null when nothing is.</summary>
    public static string? Problem(JsonObject journey) =>
        (string.IsNullOrWhiteSpace((string?)journey["name"]) ? "name must not be empty." : null)
        ?? AudienceProblem(journey["audience"] as JsonObject)
        ?? JourneyGraph.Nodes(journey).Select(NodeProblem).FirstOrDefault(problem => problem is not null)
        ?? ReferenceProblem(journey);

    /// <summary>What is wrong with the times that a request sets; null when nothing is.</summary>
    public static string? ScheduleProblem(JsonElement schedule, DateTimeOffset now)
    {
        foreach (var name in Times)
        {
            if (schedule.Property(name).Text() is not { } text)
            {
                continue;
            }

            if (!Timestamp.TryRead(text, out var time) || time < now + ScheduleAhead)
            {
                return $"schedule.{name} must be at least {ScheduleAhead.TotalMinutes} minutes ahead.";
            }

            if (time.Offset != TimeSpan.Zero)
            {
                return $"schedule.{name} must be in UTC.";
            }
        }

        return null;
    }

    private static string? AudienceProblem(JsonObject? audience) => (string?)audience?["kind"] switch
    {
        "segment" when audience["included_segment_ids"] is not JsonArray { Count: > 0 } =>
            "audience.included_segment_ids is required for the kind segment.",
        "event_trigger" when string.IsNullOrWhiteSpace((string?)audience["name"]) =>
            "audience.name is required for the kind event_trigger.",
        _ => null,
    };

    private static string? NodeProblem(JsonObject node)
    {
        var kind = (string)node["kind"]!;
        if (NeededByKind.TryGetValue(kind, out var needed) && node[needed] is null)
        {
            return $"A node of the kind {kind} needs {needed}.";
        }

        var branches = JourneyGraph.Branches(node).ToList();
        if (BranchesByKind.TryGetValue(kind, out var number) && (branches.Count < number.Least || branches.Count > number.Most))
        {
            return $"A node of the kind {kind} has {number.Least} to {number.Most} branches, not {branches.Count}.";
        }

        return kind switch
        {
            "split_range" when branches.Sum(branch => (double?)branch["weight"] ?? 0) is var sum && Math.Abs(sum - AllWeights) > Rounding =>
                $"The weights of a split_range add up to {AllWeights}, not {sum}.",
            "tag" when node["assignments"]!.AsObject().FirstOrDefault(tag => tag.Key.Length > LongestTagKey) is { Key: not null } =>
                $"A tag key has at most {LongestTagKey} characters.",
            "time_window" when (node["windows"] as JsonArray ?? []).OfType<JsonObject>().Any(IsTooShort) =>
                $"A window lasts at least {ShortestWindowMinutes} minutes.",
            _ => null,
        };
    }

    private static bool IsTooShort(JsonObject window) =>
        Minutes(window["start"]) is { } start && Minutes(window["end"]) is { } end && end - start < ShortestWindowMinutes;

    private static int? Minutes(JsonNode? point) =>
        point is null ? null : ((int?)point["hour"] * 60) + ((int?)point["minute"] ?? 0);

    private static string? ReferenceProblem(JsonObject journey)
    {
        var names = JourneyGraph.Nodes(journey).Select(node => (string?)node["client_node_id"]).ToHashSet();
        return JourneyGraph.Conditions(journey)
            .Select(condition => (string?)condition["client_node_id"])
            .FirstOrDefault(name => name is not null && !names.Contains(name)) is { } unknown
                ? $"A condition refers to the node {unknown}, which the journey does not have."
                : null;
    }
}
