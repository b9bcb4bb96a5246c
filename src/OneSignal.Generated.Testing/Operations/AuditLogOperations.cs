using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.State;

namespace OneSignal.Generated.Testing.Operations;

/// <summary>The audit log: what was done through the API, oldest first, page by page.</summary>
internal sealed class AuditLogOperations : IOperationGroup
{
    private const int MaxLimit = 100;

    /// <summary>OneSignal has nothing before this day.</summary>
    private static readonly DateTimeOffset Beginning = new(2026, 2, 18, 0, 0, 0, TimeSpan.Zero);

    public IReadOnlyDictionary<string, Func<ApiCall, ApiAnswer>> Handlers { get; } =
        new Dictionary<string, Func<ApiCall, ApiAnswer>>(StringComparer.Ordinal) { ["listAuditLogs"] = List };

    private static ApiAnswer List(ApiCall call)
    {
        if (!Guid.TryParse(call.Path("organization_id"), out var id) || id != call.Organization.Id)
        {
            return call.Refuse(403, "The key belongs to another organization.");
        }

        if (!TryReadRange(call, out var isInRange, out var problem))
        {
            return call.Refuse(400, problem);
        }

        var limit = Math.Clamp(call.QueryInteger("limit"), 1, MaxLimit);
        var found = call.Organization.AuditLog.All(call.Now)
            .Where(entry => isInRange(entry) && Matches(call, entry))
            .Take(limit + 1)
            .ToList();
        return CursorPage.Answer(found, limit, "audit_logs", entry => Show(call.Organization, entry), entry => entry.Number);
    }

    private static bool TryReadRange(ApiCall call, out Func<AuditEntry, bool> isInRange, out string problem)
    {
        (isInRange, problem) = (_ => false, "");
        if (call.QueryValue("cursor") is { } cursor)
        {
            problem = "cursor is no value of next_cursor.";
            if (!Cursor.TryRead(cursor, out var number))
            {
                return false;
            }

            isInRange = entry => entry.Number > number;
            return true;
        }

        if (!Timestamp.TryRead(call.QueryValue("start_time"), out var start))
        {
            problem = "start_time is required unless cursor is set.";
            return false;
        }

        var end = Timestamp.TryRead(call.QueryValue("end_time"), out var given) ? given : call.Now;
        problem = start < Beginning || start < call.Now - AuditLog.KeepFor
            ? $"start_time must be within the last {AuditLog.KeepFor.Days} days and not before {Timestamp.Show(Beginning)}."
            : end <= start && given != default ? "end_time must be after start_time."
            : "";
        isInRange = entry => entry.At >= start && entry.At <= end;
        return problem.Length == 0;
    }

    // What concerns no app is listed whatever apps are asked for.
    private static bool Matches(ApiCall call, AuditEntry entry) =>
        (entry.App is null || IsAmong(call, "app_ids", entry.App.Id.ToString()))
        && IsAmong(call, "actions", entry.Action)
        && IsAmong(call, "actor_ids", entry.Actor.Id.ToString())
        && IsAmong(call, "actor_emails", "")
        && IsAmong(call, "target_types", entry.TargetType)
        && IsAmong(call, "target_ids", entry.TargetId)
        && IsAmong(call, "ip_addresses", entry.Address ?? "");

    private static bool IsAmong(ApiCall call, string parameter, string value) =>
        call.QueryValues(parameter) is not { Count: > 0 } wanted || wanted.Contains(value, StringComparer.OrdinalIgnoreCase);

    private static JsonObject Show(Organization organization, AuditEntry entry)
    {
        var shown = new JsonObject
        {
            ["id"] = entry.Id.ToString(),
            ["organization_id"] = organization.Id.ToString(),
            ["action"] = entry.Action,
            ["occurred_at"] = Timestamp.Show(entry.At),
            ["version"] = 1,
            ["actor"] = new JsonObject
            {
                ["type"] = "service",
                ["id"] = entry.Actor.Id.ToString(),
                ["name"] = entry.Actor.Name,
                ["metadata"] = new JsonObject(),
            },
            ["targets"] = new JsonArray(new JsonObject
            {
                ["type"] = entry.TargetType,
                ["id"] = entry.TargetId,
                ["name"] = entry.TargetName,
                ["metadata"] = new JsonObject(),
            }),
            ["context"] = new JsonObject
            {
                ["ip"] = entry.Address ?? "",
                ["user_agent"] = entry.UserAgent ?? "",
                ["country"] = "",
                ["metadata"] = new JsonObject(),
            },
            ["metadata"] = new JsonObject(),
        };
        if (entry.App is not null)
        {
            shown["app_id"] = entry.App.Id.ToString();
        }

        return shown;
    }
}
