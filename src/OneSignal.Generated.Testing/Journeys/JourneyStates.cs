using System.Text.Json.Nodes;

namespace OneSignal.Generated.Testing.Journeys;

/// <summary>The states of a journey, and which of them lead to which.</summary>
internal static class JourneyStates
{
    public const string Draft = "draft";
    public const string Scheduled = "scheduled";
    public const string Active = "active";
    public const string Archived = "archived";

    /// <summary>Why a journey cannot go from one state to another; null when it can.</summary>
    public static string? Problem(string from, string to, JsonObject journey) =>
        from == to ? null
        : to == Draft && from != Scheduled ? $"A journey that is {from} cannot become a draft again."
        : to == Scheduled && from == Active ? "A journey that is active cannot be scheduled."
        : to == Archived ? null
        : to is Scheduled or Active ? StartProblem(to, journey)
        : null;

    private static string? StartProblem(string to, JsonObject journey) =>
        journey["audience"] is null ? "A journey needs an audience before it can start."
        : journey["nodes"] is not JsonArray { Count: > 0 } ? "A journey needs a node before it can start."
        : to == Scheduled && journey["schedule"]?["start_at"] is null ? "A scheduled journey needs schedule.start_at."
        : null;
}
