using System.Text.Json;
using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Answers;
using OneSignal.Generated.Testing.Audiences;
using OneSignal.Generated.Testing.State;

namespace OneSignal.Generated.Testing.Operations;

/// <summary>Segments: list, create, get, update and delete.</summary>
internal sealed class SegmentOperations : IOperationGroup
{
    private static readonly Lookup<StoredSegment> ById = new(Find, "segment not found");

    private static readonly Lookup<StoredSegment> ToDelete =
        new(Find, _ => ApiAnswer.Json(404, new JsonObject { ["success"] = false }));

    public IReadOnlyDictionary<string, Func<ApiCall, ApiAnswer>> Handlers { get; } =
        new Dictionary<string, Func<ApiCall, ApiAnswer>>(StringComparer.Ordinal)
        {
            ["listSegments"] = List,
            ["createSegment"] = Create,
            ["getSegment"] = ById.Then(Get),
            ["updateSegment"] = ById.Then(Update),
            ["deleteSegment"] = ToDelete.Then(Delete),
        };

    private static StoredSegment? Find(ApiCall call) => call.App.Segments.All.Find(call.Path("segment_id"));

    private static ApiAnswer List(ApiCall call) =>
        OffsetPage.Of(call).Answer(call.App.Segments.All, "segments", segment => ShowInList(call, segment));

    private static ApiAnswer Create(ApiCall call)
    {
        if (Problem(call, segment: null) is { } problem)
        {
            return call.Refuse(400, problem);
        }

        var segment = new StoredSegment(Guid.NewGuid(), call.BodyProperty("name").GetString()!, call.Now);
        Apply(call, segment);
        call.App.Segments.All.Add(segment);
        return Saved(call, segment, 201, "segment.created");
    }

    private static ApiAnswer Get(ApiCall call, StoredSegment segment)
    {
        var shown = new JsonObject { ["subscriber_count"] = call.App.Audiences.CountSubscribers(segment, call.Now) };
        if (call.QueryValue("include-segment-detail") == "true")
        {
            shown["payload"] = new JsonObject
            {
                ["id"] = segment.Id.ToString(),
                ["name"] = segment.Name,
                ["description"] = segment.Description,
                ["created_at"] = segment.CreatedAt.ToUnixTimeSeconds(),
                ["source"] = segment.IsDefault ? "default" : "custom",
                ["filters"] = segment.ShowFilters(),
            };
        }

        return ApiAnswer.Json(200, shown);
    }

    private static ApiAnswer Update(ApiCall call, StoredSegment segment)
    {
        if (Problem(call, segment) is { } problem)
        {
            return call.Refuse(400, problem);
        }

        segment.Name = call.BodyProperty("name").GetString()!;
        segment.UpdatedAt = call.Now;
        Apply(call, segment);
        return Saved(call, segment, 200, "segment.updated");
    }

    private static ApiAnswer Delete(ApiCall call, StoredSegment segment)
    {
        if (segment.IsDefault)
        {
            return call.Refuse(400, "A segment that every app has cannot be deleted.");
        }

        call.App.Segments.All.Remove(segment);
        call.Record("segment.deleted", "segment", segment.Id, segment.Name);
        return ApiAnswer.Json(200, new JsonObject { ["success"] = true });
    }

    private static string? Problem(ApiCall call, StoredSegment? segment)
    {
        var name = call.BodyProperty("name").GetString()!;
        return segment is { IsDefault: true } ? "A segment that every app has cannot be changed."
            : string.IsNullOrWhiteSpace(name) ? "name must not be empty."
            : call.App.Segments.FindByName(name) is { } holder && holder != segment ? "Segment name is already taken."
            : FilterRules.Check(call.BodyProperty("filters")).FirstOrDefault()?.ToString();
    }

    private static void Apply(ApiCall call, StoredSegment segment)
    {
        if (call.BodyProperty("description") is { ValueKind: JsonValueKind.String } description)
        {
            segment.Description = description.GetString();
        }

        if (call.BodyProperty("filters") is { ValueKind: JsonValueKind.Array } filters)
        {
            segment.Define(filters);
        }
    }

    private static ApiAnswer Saved(ApiCall call, StoredSegment segment, int status, string action)
    {
        call.Record(action, "segment", segment.Id, segment.Name);
        return ApiAnswer.Json(status, new JsonObject { ["success"] = true, ["id"] = segment.Id.ToString() });
    }

    private static JsonObject ShowInList(ApiCall call, StoredSegment segment) => new()
    {
        ["id"] = segment.Id.ToString(),
        ["name"] = segment.Name,
        ["description"] = segment.Description,
        ["created_at"] = Timestamp.Show(segment.CreatedAt),
        ["updated_at"] = Timestamp.Show(segment.UpdatedAt),
        ["app_id"] = call.App.Id.ToString(),
        ["read_only"] = segment.IsDefault,
        ["is_active"] = true,
    };
}
