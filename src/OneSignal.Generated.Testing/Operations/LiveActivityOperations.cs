using System.Text.Json.Nodes;
using OneSignal.Generated.Testing.Answers;

namespace OneSignal.Generated.Testing.Operations;

/// <summary>Live Activities: start, update and end.</summary>
internal sealed class LiveActivityOperations : IOperationGroup
{
    public IReadOnlyDictionary<string, Func<ApiCall, ApiAnswer>> Handlers { get; } =
        new Dictionary<string, Func<ApiCall, ApiAnswer>>(StringComparer.Ordinal)
        {
            ["startLiveActivity"] = Start,
            ["updateLiveActivity"] = Update,
        };

    private static ApiAnswer Start(ApiCall call)
    {
        var problem = MessageRules.AudienceProblems(call)
            .Concat(MessageRules.LanguageProblems(call.Body))
            .FirstOrDefault();
        if (problem is not null)
        {
            return call.Refuse(400, problem);
        }

        if (!call.BodyProperty("headings").Property(LanguageCode.English).HasContent())
        {
            return call.Refuse(400, "headings must have an English text.");
        }

        call.App.LiveActivities.Start(call.BodyProperty("activity_id").GetString()!);
        var message = call.App.Accept(call.Body, call.App.Audiences.Find(call.Body, call.Now), call.Now);
        return ApiAnswer.Json(201, new JsonObject { ["notification_id"] = message.Id.ToString() });
    }

    private static ApiAnswer Update(ApiCall call)
    {
        var id = call.Path("activity_id");
        if (!call.App.LiveActivities.IsRunning(id))
        {
            return call.Refuse(404, "activity_id not found in this app");
        }

        if (call.BodyProperty("contents").HasContent() && MessageRules.LanguageProblems(call.Body).FirstOrDefault() is { } problem)
        {
            return call.Refuse(400, problem);
        }

        if (call.BodyProperty("event").GetString() == "end")
        {
            call.App.LiveActivities.End(id);
        }

        return ApiAnswer.Json(201, new JsonObject { ["id"] = Guid.NewGuid().ToString() });
    }
}
